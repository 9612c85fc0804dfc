import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/**
 * The keys of a list of buttons below a field: the arrow keys, Home and End go through them, from the field too; what is
 * typed on a button goes on in the field. Tab comes to one button alone, the last that had the focus.
 */
export function useListKeys(field: RefObject<HTMLElement | null>, count: number) {
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const isInField = event.target === field.current;
    const target = targetOf(event.key, at, buttons.length);
    if (target !== undefined && !(isInField && target !== 0)) {
      event.preventDefault();
      (buttons[target] ?? field.current)?.focus();
    } else if (at >= 0 && event.key.length === 1 && event.key !== ' ') field.current?.focus();
  };
  return { list, at: Math.min(last, count - 1), onFocus: setLast, onKeyDown };
}

/** Which button a key leads to, from the one at a place or, at -1, from the field; -1 for the field. */
function targetOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (at < 0) return undefined;
  return { ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
}
