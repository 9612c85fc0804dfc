/** A character that separates words. */
export const SEPARATOR = 0;
/** A character that is nothing: it neither separates words nor belongs to one (soft hyphen, accents of their own). */
export const IGNORED = 1;

const FIRST_TABLED = 0x250;
const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', '＇'].map((mark) => mark.charCodeAt(0)));
const HYPHENS = new Set(['-', '‐', '‑', '‒', '–'].map((mark) => mark.charCodeAt(0)));
const WORD_SIGNS = new Set(['&', '/'].map((sign) => sign.charCodeAt(0)));

const table = Uint16Array.from({ length: FIRST_TABLED }, (_, code) => foldLatin(code));

function foldLatin(code: number): number {
  if (code === 0xad || APOSTROPHES.has(code)) return IGNORED;
  const letter = String.fromCharCode(code).toLowerCase().normalize('NFD');
  return /^[\p{L}\p{N}&/]/u.test(letter) ? letter.charCodeAt(0) : SEPARATOR;
}

/**
 * Folds one UTF-16 unit: `SEPARATOR`, `IGNORED`, or the lower-case letter or digit without accent.
 * Scripts that write without spaces separate, so that a term beside them is a whole word.
 */
export function foldUnit(code: number): number {
  if (code < FIRST_TABLED) return table[code] as number;
  if (isApostrophe(code)) return IGNORED;
  if (code < 0x300) return SEPARATOR;
  if (code < 0x370) return IGNORED;
  if (code < 0x2000) return code;
  const zeroWidth = (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064);
  return zeroWidth || code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f) ? IGNORED : SEPARATOR;
}

/** Whether a unit is an apostrophe, straight or typographic. */
export function isApostrophe(code: number): boolean {
  return APOSTROPHES.has(code);
}

/** Whether a unit is a hyphen or an en dash, as between the words of "Charcot–Marie–Tooth". */
export function isHyphen(code: number): boolean {
  return HYPHENS.has(code);
}

/** Whether a unit is white space, line breaks and non-breaking spaces included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x9 && code <= 0xd) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000
  );
}

/** Whether a folded unit stands for a whole word by itself: "&" and "/". */
export function isWordSign(folded: number): boolean {
  return WORD_SIGNS.has(folded);
}
