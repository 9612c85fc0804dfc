import { type Rewritten, rewriteText } from './rewrite-text';

/**
 * Letters and digits that Unicode has a second time in another shape: lowered (₂), circled (ⓐ), joined (ﬁ), full-width
 * (ａ) and mathematical (𝐚, ℎ); and those that stand for two: œ, ẞ. None is Latin-1, so that engines can tell without a
 * look at each character of most texts.
 */
const SHAPED = /[Œœẞ₀-₉ℊ-ℓℕℙ-ℝℤℨℬℭℯ-ℱℳℴⒶ-ⓩﬀ-ﬆ！-～]|\ud835[\udc00-\udfff]/g;
/** The one of them that is Latin-1; engines look for a single sign as fast as they read. */
const SHARP_S = 'ß';
const SHAPED_OR_SHARP_S = new RegExp(`${SHARP_S}|${SHAPED.source}`, 'g');

/** What stands for two letters, and which. */
const TWO_LETTERS = new Map([
  [SHARP_S, 'ss'],
  ['ẞ', 'SS'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
]);

/** Writes letters of another shape as plain ones (compatibility decomposition); null where there are none. */
export function plainLetters(text: string): Rewritten | null {
  const shaped = text.includes(SHARP_S) ? SHAPED_OR_SHARP_S : SHAPED;
  return rewriteText(text, shaped, (found) => TWO_LETTERS.get(found) ?? found.normalize('NFKC'));
}

/** A text whose letters are all plain. */
export function withPlainLetters(text: string): string {
  return plainLetters(text)?.text ?? text;
}
