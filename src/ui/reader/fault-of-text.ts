/** The longest text, in UTF-16 units: some two hundred pages, which are marked in a few seconds. */
const MOST_LETTERS = 500_000;

/** Why a text cannot be explained, in a sentence for who gave it; empty where it can. */
export function faultOfText(text: string): string {
  if (text.trim() === '') return 'There is no text yet.';
  if (text.length <= MOST_LETTERS) return '';
  return 'The text is too long: half a million letters, or some two hundred pages, is the most. Paste a part of it.';
}
