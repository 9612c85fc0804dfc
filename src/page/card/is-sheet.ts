/** A telephone held upright. */
const NARROW_AND_TOUCHED = '(max-width: 28em) and (pointer: coarse)';

/** Whether the card is a sheet along an edge of the screen. In a frame it is not, since its edges may be out of sight. */
export function isSheet(): boolean {
  return window === top && matchMedia(NARROW_AND_TOUCHED).matches;
}
