import { type Mark, nodesOf } from './mark';

/** The words that a mark lies on, as they are written on the page. */
export function wordsOf(mark: Mark): string {
  const { startOffset, endOffset } = mark.range;
  const texts = nodesOf(mark).map(({ data }) => data);
  const end = texts.length - 1;
  texts[end] = (texts[end] as string).slice(0, endOffset);
  texts[0] = (texts[0] as string).slice(startOffset);
  return texts.join('');
}
