import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commonWords } from '../../build/common-words';
import { proposeTerms } from '../../src/core/propose/propose-terms';
import { createWordKnowledge } from '../../src/core/propose/word-knowledge';
import wordGroups from '../../src/data/word-groups.json';
import { bundledFinder } from '../eval/bundled-finder';
import { describeProposed, markKnown } from './describe-proposed';

/**
 * Prints the terms that an article may be about, for whoever writes a glossary of it: which the glossary has, which the
 * article explains, and where. Throws where no file of text is named.
 */
export function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error('Name the article: npm run draft -- article.txt');
  const terms = proposeTerms(
    readFileSync(file, 'utf8'),
    createWordKnowledge(commonWords().split(' '), wordGroups),
  );
  const proposed = markKnown(terms, bundledFinder());
  console.log(values.json ? JSON.stringify(proposed, null, 2) : describeProposed(proposed));
}
