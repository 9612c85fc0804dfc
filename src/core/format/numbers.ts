/** Whole numbers of up to 32 bits: a list where they come from JSON, a `Uint32Array` where they are stored as they are. */
export type Numbers = ArrayLike<number>;

const MOST = 2 ** 32 - 1;

/** The same numbers, 32 bits wide. Throws where one does not fit: it would silently become another. */
export function toUint32(numbers: Numbers, what: string): Uint32Array {
  if (numbers instanceof Uint32Array) return numbers;
  const typed = Uint32Array.from(numbers);
  for (let i = 0; i < typed.length; i++) {
    if (typed[i] !== numbers[i])
      throw new Error(`${what}: ${numbers[i]} is no whole number from 0 to ${MOST}`);
  }
  return typed;
}
