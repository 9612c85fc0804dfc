const SPACE = 0x20;

/** Whether a text has nothing but white space of the kinds that browsers do not show. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > SPACE) return false;
  return true;
}
