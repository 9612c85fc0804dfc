import type { FormWords } from '../../glossary/pack';
import { conjugate, withComparative, withPlural } from './inflect';

/**
 * Every way to read a phrase: `a|b` is one or the other, `<limb>` any word of that list, `knee(s)` one or more,
 * `ache~` the verb in every form, `weak(er)` the adjective and its comparative. Throws on an unknown list.
 */
export function readPhrase(phrase: string, formWords: FormWords): string[] {
  const words = phrase.split(' ').map((word) => readAlternatives(word, formWords));
  return words.reduce((starts, next) =>
    starts.flatMap((start) => next.map((word) => `${start} ${word}`)),
  );
}

/** Every way to read one place of a phrase. */
function readAlternatives(alternatives: string, formWords: FormWords): string[] {
  return alternatives.split('|').flatMap((word) => {
    const [, list] = /^<(.+)>$/.exec(word) ?? [];
    if (!list) return inflect(word);
    const members = Object.hasOwn(formWords, list) ? formWords[list] : undefined;
    if (!members) throw new Error(`"${alternatives}": no list of form words is called "${list}"`);
    return members.flatMap(inflect);
  });
}

function inflect(word: string): string[] {
  if (word.endsWith('(s)')) return withPlural(word.slice(0, -3));
  if (word.endsWith('(er)')) return withComparative(word.slice(0, -4));
  if (word.endsWith('~')) return conjugate(word.slice(0, -1));
  return [word];
}
