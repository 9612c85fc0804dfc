import { isAnsweredAtOnce } from '../../src/core/checklist/advise';
import { checklist } from '../../src/core/checklist/bundled-checklist';
import { type Item, itemsOfTopic, signsOf } from '../../src/core/checklist/checklist';
import type { Vignette } from './vignettes';

/** What an answer asks of a person. */
export interface Effort {
  /** The lines on the screens that are shown before the answer. */
  lines: number;
  /** The presses until the answer is on screen. */
  presses: number;
  /** Where an emergency sign on the first screen answers: reading down to it, in seconds. */
  seconds: number | null;
}

/** Adults read 238 words of plain text a minute in silence (Brysbaert, J Mem Lang 2019;109:104047). */
const WORDS_PER_SECOND = 238 / 60;

const signs = signsOf(checklist);

/** The effort of a vignette with ticks: one press for the first emergency sign, else through one topic or more to the result. */
export function effortOf(vignette: Vignette): Effort {
  const ticked = new Set(vignette.ticked);
  const sign = signs.findIndex(({ id, level }) => ticked.has(id) && level === 'emergency');
  if (sign >= 0) {
    return { lines: signs.length, presses: 1, seconds: secondsToRead(signs.slice(0, sign + 1)) };
  }
  const topics = vignette.topics?.length ? vignette.topics : topicsNeeded(ticked);
  const shown = topics.map((topic) => itemsOfTopic(checklist, topic));
  const lines = shown.reduce((sum, items) => sum + items.length, signs.length);
  const isAtOnce = checklist.items.some((item) => ticked.has(item.id) && isAnsweredAtOnce(item));
  // "None of these", each topic and the way back between two, the ticks, and "See my result" where the answer waits for it.
  const presses = 1 + (2 * topics.length - 1) + (isAtOnce ? 1 : ticked.size + 1);
  return { lines, presses, seconds: null };
}

/** The fewest topics, nearly, that ask all of these items: the one that asks most of them first. */
function topicsNeeded(ticked: ReadonlySet<string>): string[] {
  const missing = new Set([...ticked].filter((id) => !signs.some((sign) => sign.id === id)));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const asks = (topic: string) =>
      itemsOfTopic(checklist, topic).filter(({ id }) => missing.has(id));
    const [best] = checklist.topics
      .map(({ id }) => id)
      .sort((one, other) => asks(other).length - asks(one).length);
    if (best === undefined || asks(best).length === 0) break;
    for (const { id } of asks(best)) missing.delete(id);
    chosen.push(best);
  }
  return chosen.length > 0 ? chosen : ['other'];
}

function secondsToRead(items: readonly Item[]): number {
  const { title, intro } = checklist.screens.signs;
  const text = [title, intro, ...items.map(({ label, explanation }) => `${label} ${explanation}`)];
  return text.join(' ').split(/\s+/).length / WORDS_PER_SECOND;
}
