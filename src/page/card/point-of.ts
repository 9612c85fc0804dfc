import type { Point } from '@/core/geometry/rect';

/** Where an event of a pointer happened in the viewport. */
export function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}
