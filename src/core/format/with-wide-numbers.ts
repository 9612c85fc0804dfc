import type { CompiledPack } from './compiled-pack';
import { toUint32 } from './numbers';

/** The same pack with its numbers 32 bits wide, as it is kept: they are then read back without being looked at one by one. */
export function withWideNumbers(pack: CompiledPack): CompiledPack {
  const { id, alone, pairs, automaton, exact, spelling } = pack;
  const wide = (numbers: ArrayLike<number>, what: string) => toUint32(numbers, `${what} of ${id}`);
  return {
    ...pack,
    alone: wide(alone, 'What stands alone'),
    pairs: wide(pairs, 'The pairs'),
    automaton: {
      labels: wide(automaton.labels, 'The labels'),
      targets: wide(automaton.targets, 'The targets'),
    },
    exact: { ...exact, terms: wide(exact.terms, 'The exact forms') },
    spelling: spelling && { ...spelling, meant: wide(spelling.meant, 'What misspelt words mean') },
  };
}
