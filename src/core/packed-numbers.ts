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

/** The number at a place of what `packNumbers` wrote. Nothing is unpacked before it is asked for. */
export function packedNumberAt(packed: string, place: number): number {
  return (
    digitValue(packed.charCodeAt(2 * place)) * RADIX + digitValue(packed.charCodeAt(2 * place + 1))
  );
}

function digitOf(value: number): string {
  const code = FIRST_DIGIT + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function digitValue(code: number): number {
  return code < BACKSLASH ? code - FIRST_DIGIT : code - FIRST_DIGIT - 1;
}
