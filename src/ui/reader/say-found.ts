import type { ExplainedText } from './explained-text';

/** Says what was found in a text, and what to do with it. */
export function sayFound({ terms, isEnglish }: ExplainedText): string {
  if (terms.length > 0) {
    const count = terms.length === 1 ? 'One health term' : `${terms.length} health terms`;
    return `${count} found. Choose one in the text or in the list to see what it means.`;
  }
  const nothing = 'No health term was found in this text.';
  return isEnglish === false
    ? `${nothing} It does not seem to be English, and Healthgloss knows only English terms.`
    : nothing;
}
