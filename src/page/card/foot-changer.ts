import type { DrawnElement } from '@/core/card/card-drawing';
import { buildDrawing } from './build-drawing';
import type { CardElement } from './card-element';
import { focusOn } from './focus-on';

/** Gives what puts another foot below the card that is in an element; its first button has the focus if the foot had it. */
export function footChanger({ frame, root }: CardElement): (drawing: DrawnElement) => void {
  const foot = frame.querySelector('.foot');
  return (drawing) => {
    const next = buildDrawing(drawing);
    const hadFocus = foot?.contains(root.activeElement);
    foot?.before(next);
    if (hadFocus) focusOn(next.querySelector('button'));
    foot?.remove();
  };
}
