/** What browsers and Node have by that name, and the language itself has not. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
interface Platform {
  TextDecoder: new (encoding: string, options: { fatal: boolean }) => Decoder;
}
const { TextDecoder } = globalThis as unknown as Platform;

/** What no text has: control characters, but for tabs and the ends of lines and pages. */
export const NO_TEXT = /[^\P{Cc}\t\n\f\r]/u;

/** How many bytes tell whether each letter takes two. */
const FIRST_BYTES = 512;
/** What share of such bytes is 0 in a text of Latin letters, each of which has one. */
const MANY = 0.4;

/** The text that the bytes of a file stand for, however it is encoded; null where they are no text. */
export function decodeText(bytes: Uint8Array): string | null {
  for (const encoding of encodingsOf(bytes)) {
    const text = decode(bytes, encoding);
    if (text !== null && !NO_TEXT.test(text)) return text;
  }
  return null;
}

/** What of bytes that are no text can be read all the same, to show where it is none. */
export function decodeLoosely(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: false }).decode(bytes);
}

/** The encodings that are worth a try, in turn. What is not UTF may come from an older Windows. */
function encodingsOf(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  const start = [...bytes.subarray(0, FIRST_BYTES)];
  const hasZeros = (odd: number) =>
    start.filter((byte, at) => byte === 0 && at % 2 === odd).length > MANY * start.length;
  if (hasZeros(1)) return ['utf-16le'];
  if (hasZeros(0)) return ['utf-16be'];
  return ['utf-8', 'windows-1252'];
}

/** What bytes say in an encoding, without the mark of its order; null where they break its rules. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
