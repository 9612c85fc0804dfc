import { hasSlips } from '../find/near-spelling';
import type { CompiledSpelling } from '../format/compiled-pack';
import type { PackSpelling } from '../glossary/pack';
import type { FormSequence } from './form-sequences';
import type { NumberedWords } from './number-words';

/** Compiles how the misspelt words of a pack are read. */
export function compileSpelling(
  { misspeltWords, ordinaryWords }: PackSpelling,
  sequences: readonly FormSequence[],
  { numberOf }: NumberedWords,
): CompiledSpelling {
  const misspelt = Object.entries(misspeltWords).filter(([word]) => !numberOf.has(word));
  const correct = sequences
    .filter(({ kind }) => kind === 'correct')
    .flatMap(({ words }) => words.filter((word) => word !== null));
  return {
    misspelt: misspelt.map(([word]) => word).join(' '),
    meant: misspelt.map(([, meant]) => numberOf.get(meant) as number),
    correct: [...new Set(correct)].filter(hasSlips).sort().join(' '),
    ordinary: ordinaryWords.join(' '),
  };
}
