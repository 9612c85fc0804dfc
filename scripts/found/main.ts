import { bundledSource } from '../../build/bundled-source';
import { unguardedSource } from '../../build/unguarded-source';
import { compileFinderData } from '../../src/core/compile/compile-finder-data';
import { createFinder } from '../../src/core/find/create-finder';
import { describeFound } from './describe-found';

/** Prints which terms that ship are found in a text that stands alone, and which a guard holds back. Throws where none is given. */
export function main(texts: string[]): void {
  if (texts.length === 0) throw new Error('Give a text: npm run found -- "My calf twitches."');
  const { findTerms } = createFinder(compileFinderData(bundledSource));
  const { findTerms: findInLetters } = createFinder(compileFinderData(unguardedSource));
  for (const text of texts) console.log(describeFound(text, findTerms, findInLetters));
}
