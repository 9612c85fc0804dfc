import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Gives a field the focus as it comes, where nothing else has it and that brings up no keyboard on the screen. */
export function useFocusAtFirst(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isFree = document.hasFocus() && document.activeElement === document.body;
    if (isFree && matchMedia('(pointer: fine)').matches)
      field.current?.focus({ preventScroll: true });
  }, [field]);
}
