import { createRandom } from '../bench/page-html';

const SEED = 14;
const SYLLABLES =
  'ba car do fen gli hyp ir ka lum mor neph os pul quin ru ster tho ul ven xan'.split(' ');
const KINDS = ['disease', 'syndrome', 'deficiency', 'dystrophy', 'anemia', 'palsy'];

/** Names of so many diseases that do not exist, each once; the same in every run. */
export function makeNames(count: number): string[] {
  const random = createRandom(SEED);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const word = () => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
  const names = new Set<string>();
  while (names.size < count) names.add(`${word()} ${word()} ${pick(KINDS)}`);
  return [...names];
}

/** The first so many names; past the last of them, variants of others drawn by seed, each once. */
export function extendNames(names: readonly string[], count: number): string[] {
  const random = createRandom(SEED);
  const all = new Set(names.slice(0, count));
  for (let i = 0; all.size < count; i++) {
    const name = names[Math.floor(random() * names.length)] as string;
    all.add(`${name} type ${i.toString(36)}`);
  }
  return [...all];
}
