import { type Rewritten, rewriteText } from './rewrite-text';

/**
 * Letters and digits that Unicode has a second time in another shape: lowered (₂), circled (ⓐ), joined (ﬁ), full-width
 * (ａ) and mathematical (𝐚, ℎ). None is Latin-1, so that engines can tell without a look at each character of most texts.
 */
const SHAPED = /[₀-₉ℊ-ℓℕℙ-ℝℤℨℬℭℯ-ℱℳℴⒶ-ⓩﬀ-ﬆ！-～]|\ud835[\udc00-\udfff]/g;

/** Writes letters of another shape as plain ones (compatibility decomposition); null where there are none. */
export function plainLetters(text: string): Rewritten | null {
  return rewriteText(text, SHAPED, (found) => found.normalize('NFKC'));
}
