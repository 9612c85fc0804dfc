import type { Say } from '@/core/messages/say';

/** The longest text, in UTF-16 units: some two hundred pages, which are marked in a few seconds. */
const MOST_LETTERS = 500_000;

/** Why a text cannot be explained, in a sentence for who gave it; empty where it can. */
export function faultOfText(say: Say, text: string): string {
  if (text.trim() === '') return say('reader_no_text');
  if (text.length <= MOST_LETTERS) return '';
  return say('reader_too_long');
}
