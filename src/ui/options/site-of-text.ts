/** The host name in what a person wrote or pasted, such as a whole address; null where there is none. */
export function siteOfText(text: string): string | null {
  const trimmed = text.trim();
  const address = /^\w[\w+.-]*:\/\//.test(trimmed) ? trimmed : `https:${trimmed}`;
  if (/\s/.test(trimmed) || !URL.canParse(address)) return null;
  return new URL(address).hostname || null;
}
