import { writeFileSync } from 'node:fs';
import { bundledSource } from '../../build/bundled-source';
import { englishWords } from './english-words';
import { ordinaryWordsAmong } from './ordinary-words';

const FILE = 'src/data/ordinary-words.json';

/** Writes the ordinary words that the glossary, as it stands, must not be taken to mean. */
export function main(): void {
  console.log(
    'Comparing each English word with the forms of the glossary. This takes a minute or more …',
  );
  const words = ordinaryWordsAmong(englishWords(), bundledSource);
  writeFileSync(FILE, `${JSON.stringify(words, null, 2)}\n`);
  console.log(`${FILE}: ${words.length} words`);
}
