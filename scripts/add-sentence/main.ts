import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBundledTerms } from '../../build/bundled-terms';
import { ARTICLE_PACK } from '../../src/core/glossary/pack';
import { addSentence } from './add-sentence';

const CORPUS = 'tests/corpus';

/** Adds a sentence to a file of the corpus: `FILE "My [[calf twitches|calf-twitch]]." --domain non-health`. */
export function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { domain: { type: 'string', default: 'patient' } },
  });
  const [name = '', marked = ''] = positionals;
  const names = readdirSync(CORPUS)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.slice(0, -'.jsonl'.length));
  if (!names.includes(name)) throw new Error(`Name a file first: ${names.join(', ')}.`);
  const path = join(CORPUS, `${name}.jsonl`);
  const file = { name, content: readFileSync(path, 'utf8') };
  // A term of the article's pack may be named without its pack.
  const terms = new Set(
    readBundledTerms().flatMap(({ pack, id, entry }) =>
      pack === ARTICLE_PACK ? [entry.id, id] : [id],
    ),
  );
  const { content, record } = addSentence(file, { marked, domain: values.domain }, terms);
  writeFileSync(path, content);
  console.log(record);
  if (!marked.includes('[[')) console.log('Nothing in it is in brackets: no term is to be found.');
}
