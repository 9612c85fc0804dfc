/** What a person sees of the light of each primary colour, of all of white. */
const SEEN_OF = [0.2126, 0.7152, 0.0722];
/** The luminance that contrasts with black as much as with white (WCAG 2), and the lightness of that grey. */
const MIDDLE = 0.18;
const MIDDLE_OKLAB = 0.56;
const MIDDLE_LAB = 50;

/** Whether a computed colour contrasts more with black than with white. */
export function isLight(colour: string): boolean {
  // A number behind a letter, as in `display-p3`, belongs to a name.
  const values = (colour.match(/(?<![\w.])[\d.]+/g) ?? []).map(Number);
  const [first = 0] = values;
  if (/^ok/.test(colour)) return first > MIDDLE_OKLAB;
  if (/^l/.test(colour)) return first > MIDDLE_LAB;
  const whole = /^r/.test(colour) ? 255 : 1;
  return (
    SEEN_OF.reduce((sum, part, i) => sum + part * ((values[i] ?? 0) / whole) ** 2.2, 0) > MIDDLE
  );
}
