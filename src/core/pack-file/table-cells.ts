/** What a program for tables would take for a formula, at the start of a cell: perhaps behind what guards it already. */
const FORMULA = /^'*[=+\-@＝＋－＠]/;
const GUARD = "'";
/** What parts the forms in a cell, and what takes that meaning from it. */
const PARTS = /(\\[\\;|]|[;|])/;

/** Longer than any list of forms: such a cell is one form, which is too long. */
const MOST_LETTERS = 200_000;

/** A text as a cell. Before what would be a formula there is an apostrophe, which `readCell` takes away. */
export function writeCell(text: string): string {
  return FORMULA.test(text) ? GUARD + text : text;
}

/** The text of a cell. */
export function readCell(cell: string): string {
  const text = cell.trim();
  return text.startsWith(GUARD) && FORMULA.test(text) ? text.slice(GUARD.length) : text;
}

/** Forms as the text of one cell: parted by `;`, and a sign that would part them has a `\` before it. */
export function writeForms(forms: readonly string[]): string {
  return forms.map((form) => form.replaceAll(/[\\;|]/g, String.raw`\$&`)).join('; ');
}

/** The forms in the text of a cell, parted by `;` or `|`. */
export function readForms(text: string): string[] {
  if (text.length > MOST_LETTERS) return [text];
  const forms = [''];
  for (const part of text.split(PARTS)) {
    if (part === ';' || part === '|') forms.push('');
    else forms[forms.length - 1] += part.length === 2 ? part.replace(/^\\(?=[\\;|])/, '') : part;
  }
  return [...new Set(forms.map((form) => onOneLine(form).trim()))].filter((form) => form !== '');
}

/** A text of a cell without the ends of its lines. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\n\t\f]+/g, ' ');
}
