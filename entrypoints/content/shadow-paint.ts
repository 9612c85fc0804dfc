import css from './highlight.css?inline';

/** The paint of marks for shadow roots. Null in Chromium, where they inherit that of the document. */
export function shadowPaint(): CSSStyleSheet | null {
  if (!import.meta.env.FIREFOX) return null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
