/** The digits: printable ASCII from here on, but for the backslash, which source text would have to escape. */
const FIRST_DIGIT = 0x23;
const BACKSLASH = 0x5c;
const RADIX = 91;

/** The first number that is too large for a text of numbers. */
export const NUMBER_TEXT_LIMIT = RADIX * RADIX;

/** Writes whole numbers below `NUMBER_TEXT_LIMIT` as text, two characters each. Throws on any other number. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (!Number.isInteger(number) || number < 0 || number >= NUMBER_TEXT_LIMIT) {
        throw new Error(`${number} is no whole number below ${NUMBER_TEXT_LIMIT}`);
      }
      return digit(Math.floor(number / RADIX)) + digit(number % RADIX);
    })
    .join('');
}

/** How many numbers a text holds. */
export function countNumbers(text: string): number {
  return text.length >> 1;
}

/** A number of a text that `writeNumbers` wrote, read where it stands: to unpack all would cost each start its time. */
export function numberAt(text: string, place: number): number {
  const high = text.charCodeAt(2 * place);
  const low = text.charCodeAt(2 * place + 1);
  return (
    (high - (high < BACKSLASH ? FIRST_DIGIT : FIRST_DIGIT + 1)) * RADIX +
    (low - (low < BACKSLASH ? FIRST_DIGIT : FIRST_DIGIT + 1))
  );
}

function digit(value: number): string {
  const code = FIRST_DIGIT + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}
