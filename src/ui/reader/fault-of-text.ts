/** The longest text, in UTF-16 units: some four hundred pages. */
const MOST_LETTERS = 1_000_000;

/** Why a text cannot be explained, in a sentence for who gave it; empty where it can. */
export function faultOfText(text: string): string {
  if (text.trim() === '') return 'There is no text yet.';
  if (text.length <= MOST_LETTERS) return '';
  return 'The text is too long: a million letters, or some four hundred pages, is the most. Paste a part of it.';
}
