/** The paragraphs of a plain text: parted by blank lines, or by the ends of pages. Lines inside one stay as they are. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*(?=\n)|\f/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
