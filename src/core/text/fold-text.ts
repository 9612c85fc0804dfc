/** A character that separates words. */
export const SEPARATOR = 0;
/**
 * A character that counts for nothing: it neither separates words nor belongs to one. Such are soft hyphens, combining
 * accents, marks of direction, and what is raised: "pain²" is "pain", with the number of a note.
 */
export const IGNORED = 1;

/** Folded units from here on are letters and digits; below are only the signs that stand for words, "&" and "/". */
export const FIRST_LETTER = 0x30;

/** Units from here on are no letters of ASCII … */
export const FIRST_AFTER_ASCII = 0x80;
/** … and from here on no Latin letters. */
export const FIRST_AFTER_LATIN = 0x250;

const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', '＇'].map((mark) => mark.charCodeAt(0)));
const HYPHENS = new Set(['-', '‐', '‑', '‒', '–'].map((mark) => mark.charCodeAt(0)));

/** Raised digits and letters among the Latin ones: ª ² ³ ¹ º. */
const RAISED_LATIN = new Set([0xaa, 0xb2, 0xb3, 0xb9, 0xba]);
/** "µ" of "µmol/L" is a sign of Latin-1. Some keyboards and programs write the Greek letter instead, and capitals always do. */
const MICRO_SIGN = 0xb5;
const GREEK_MU = 0x3bc;
const GREEK_CAPITAL_MU = 0x39c;
/** In the table, a unit that has not been folded yet. */
const UNKNOWN = 2;
const table = new Uint16Array(FIRST_AFTER_LATIN).fill(UNKNOWN, FIRST_AFTER_ASCII);
for (const sign of "&/'") table[sign.charCodeAt(0)] = sign === "'" ? IGNORED : sign.charCodeAt(0);
for (let digit = 0x30; digit <= 0x39; digit++) table[digit] = digit;
for (let letter = 0x61; letter <= 0x7a; letter++) table[letter] = table[letter - 0x20] = letter;

/**
 * Folds one UTF-16 unit: `SEPARATOR`, `IGNORED`, or the lower-case letter or digit without accent.
 * Letters of scripts that are written without spaces separate words: a term beside them is then a whole word.
 */
export function foldUnit(code: number): number {
  if (code >= FIRST_AFTER_LATIN) return foldOther(code);
  const known = table[code] as number;
  if (known !== UNKNOWN) return known;
  table[code] = foldLatin(code);
  return table[code] as number;
}

function foldLatin(code: number): number {
  if (code === 0xad || RAISED_LATIN.has(code)) return IGNORED;
  const letter = String.fromCharCode(code).toLowerCase().normalize('NFD');
  return /^[\p{L}\p{N}]/u.test(letter) ? letter.charCodeAt(0) : SEPARATOR;
}

function foldOther(code: number): number {
  if (isApostrophe(code)) return IGNORED;
  if (code < 0x300) return SEPARATOR;
  if (code < 0x370) return IGNORED;
  if (code === GREEK_MU || code === GREEK_CAPITAL_MU) return MICRO_SIGN;
  const isPassedOver = isRaised(code) || isInvisible(code);
  if (code < 0x2000) return isPassedOver ? IGNORED : code;
  return isPassedOver ? IGNORED : SEPARATOR;
}

/** Whether a unit is a raised or lowered letter, or a raised digit or sign, of those that are not Latin-1. */
function isRaised(code: number): boolean {
  return (code >= 0x1d2c && code <= 0x1d6a) || (code >= 0x2070 && code <= 0x207f);
}

/** Whether a unit has no width: joiners, marks of direction, variants of the sign before. */
function isInvisible(code: number): boolean {
  return (
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
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
  return folded > IGNORED && folded < FIRST_LETTER;
}

/** The folded letters of one word of a text. */
export function foldLetters(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  if (/^[a-z0-9]*$/i.test(written)) return written.toLowerCase();
  let letters = '';
  for (let i = start; i < end; i++) {
    const folded = foldUnit(text.charCodeAt(i));
    if (folded !== IGNORED) letters += String.fromCharCode(folded);
  }
  return letters;
}
