import type { CompiledPack } from '../../src/core/format/compiled-pack';

const BYTES_PER_NUMBER = 4;

/** The bytes that a compiled pack takes where it is stored as it is: its numbers 32 bits wide, its texts as UTF-8. */
export function storedSize(pack: CompiledPack): number {
  const { alone, pairs, automaton, exact, spelling } = pack;
  const numbers = [alone, pairs, automaton.labels, automaton.targets, exact.terms];
  if (spelling) numbers.push(spelling.meant);
  const isList = (value: unknown) => numbers.some((list) => list === value);
  const texts = JSON.stringify(pack, (_, value) => (isList(value) ? undefined : value));
  const count = numbers.reduce((sum, { length }) => sum + length, 0);
  return count * BYTES_PER_NUMBER + Buffer.byteLength(texts);
}
