import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEntries } from '../../build/bundled-data';
import { ARTICLE_PACK, BUNDLED_PACKS } from '../../src/core/glossary/pack';
import { termId } from '../../src/core/glossary/term-id';
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
    BUNDLED_PACKS.flatMap((pack) =>
      readEntries(pack).flatMap(({ id }) =>
        pack === ARTICLE_PACK ? [id, termId(pack, id)] : [termId(pack, id)],
      ),
    ),
  );
  const { content, record } = addSentence(file, { marked, domain: values.domain }, terms);
  writeFileSync(path, content);
  console.log(record);
}
