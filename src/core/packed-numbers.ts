/** The digits: printable ASCII from here on, but for the backslash, which source text would have to escape. */
const FIRST_DIGIT = 0x23;
const BACKSLASH = 0x5c;
const RADIX = 91;

/** The first number that is too large to be packed. */
export const PACKED_LIMIT = RADIX * RADIX;

/** Writes whole numbers below `PACKED_LIMIT` as text, two characters each. Throws on any other number. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (!Number.isInteger(number) || number < 0 || number >= PACKED_LIMIT) {
        throw new Error(`${number} cannot be packed: it is no whole number below ${PACKED_LIMIT}`);
      }
      return digitOf(Math.floor(number / RADIX)) + digitOf(number % RADIX);
    })
    .join('');
}

/** Reads what `packNumbers` wrote. */
export function unpackNumbers(packed: string): Uint16Array {
  const numbers = new Uint16Array(packed.length >> 1);
  for (let i = 0; i < numbers.length; i++) {
    // Written out: this runs in every page before anything is compiled.
    const high = packed.charCodeAt(2 * i);
    const low = packed.charCodeAt(2 * i + 1);
    numbers[i] =
      (high < BACKSLASH ? high - FIRST_DIGIT : high - FIRST_DIGIT - 1) * RADIX +
      (low < BACKSLASH ? low - FIRST_DIGIT : low - FIRST_DIGIT - 1);
  }
  return numbers;
}

function digitOf(value: number): string {
  const code = FIRST_DIGIT + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}
