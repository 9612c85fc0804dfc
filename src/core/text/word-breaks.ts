import { foldUnit, IGNORED, isApostrophe, isHyphen, isSpace, SEPARATOR } from './fold-text';

/** What a word is to the one before it: part of the same phrase, of another phrase of the sentence, or of another sentence. */
export const SAME_PHRASE = 1;
export const OTHER_PHRASE = 0;
export const OTHER_SENTENCE = 2;

const SENTENCE_ENDS = new Set(['.', '!', '?', ';', '…'].map((mark) => mark.charCodeAt(0)));
const LINE_BREAK = '\n'.charCodeAt(0);
/** What begins a quoted line in plain text. */
const QUOTE_SIGN = '>'.charCodeAt(0);
const LETTER_S = 's'.charCodeAt(0);

/** Whether an apostrophe begins the "'s" at the end of a word. */
export function isPossessive(text: string, apostrophe: number): boolean {
  if (foldUnit(text.charCodeAt(apostrophe + 1)) !== LETTER_S) return false;
  const after = pastIgnored(text, apostrophe + 2);
  return after >= text.length || foldUnit(text.charCodeAt(after)) === SEPARATOR;
}

/** The end of a word together with the "'s" behind it: "Crohn's" is more than "Crohn". */
export function endWithPossessive(text: string, end: number): number {
  const mark = pastIgnored(text, end);
  return isApostrophe(text.charCodeAt(mark)) && isPossessive(text, mark) ? mark + 2 : end;
}

/** How many units of a possessive stand at a mark behind a word: "'s", the apostrophe of "calves'", or none. */
function possessiveLength(text: string, end: number, mark: number): number {
  if (!isApostrophe(text.charCodeAt(mark))) return 0;
  if (isPossessive(text, mark)) return 2;
  const isPlural = foldUnit(text.charCodeAt(end - 1)) === LETTER_S;
  return isPlural && isSpace(text.charCodeAt(mark + 1)) ? 1 : 0;
}

/**
 * What parts two words, from the end of one to the start of the other: one phrase goes on over white space, a single
 * hyphen, also at the end of a line, a possessive, or the signs of a quoted line.
 */
export function breakBetween(text: string, end: number, start: number): number {
  let hyphens = 0;
  let spaces = 0;
  let lines = 0;
  let isLineEnd = false;
  const mark = pastIgnored(text, end);
  const possessive = possessiveLength(text, end, mark);
  const gap = possessive > 0 ? mark + possessive : end;
  for (let i = gap; i < start; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_BREAK) lines++;
    if (isSpace(code) || (code === QUOTE_SIGN && lines === 1)) spaces++;
    else if (isHyphen(code)) {
      hyphens++;
      isLineEnd = spaces === 0 && text.charCodeAt(i + 1) === LINE_BREAK;
    } else if (foldUnit(code) !== IGNORED || isApostrophe(code)) {
      return endsSentence(text, i, start) ? OTHER_SENTENCE : OTHER_PHRASE;
    }
  }
  if (hyphens === 0) return SAME_PHRASE;
  return hyphens === 1 && (spaces === 0 || isLineEnd) ? SAME_PHRASE : OTHER_PHRASE;
}

/** Passes over soft hyphens, combining accents and the like, but not over apostrophes: one may begin a possessive. */
function pastIgnored(text: string, from: number): number {
  let at = from;
  while (foldUnit(text.charCodeAt(at)) === IGNORED && !isApostrophe(text.charCodeAt(at))) at++;
  return at;
}

function endsSentence(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (SENTENCE_ENDS.has(text.charCodeAt(i)) && isSpace(text.charCodeAt(i + 1))) return true;
  }
  return false;
}
