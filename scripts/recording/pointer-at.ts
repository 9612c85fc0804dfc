import type { Point } from '../../driver/pointer';
import type { PointerAt } from './hand';

/** Where the pointer is at a time: where it was last, or will be first; null where it never is. */
export function pointerAt(path: readonly PointerAt[], atMs: number): Point | null {
  const last = path.findLast((point) => point.atMs <= atMs) ?? path[0];
  return last ? { x: last.x, y: last.y } : null;
}
