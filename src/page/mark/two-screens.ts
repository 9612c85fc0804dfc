/** The room of a letter and of a line as most pages set them, and how wide they set a column at most, in CSS px. */
const LETTER_WIDTH_PX = 7.5;
const LINE_HEIGHT_PX = 26;
const WIDEST_COLUMN_PX = 700;
/** How much of a column is text: the rest is margins, headings and pictures. */
const FILLED = 0.6;

/** About how many letters of a text two screens show, for a viewport of this size in CSS px. */
export function lettersOfTwoScreens({ width, height }: { width: number; height: number }): number {
  const lineLetters = Math.min(width, WIDEST_COLUMN_PX) / LETTER_WIDTH_PX;
  return Math.round(2 * lineLetters * (height / LINE_HEIGHT_PX) * FILLED);
}
