import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Has the first field with a fault focused in a form, whenever the faults that were found are others. */
export function useFaultFocus(faults: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the faults say when to look.
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [faults]);
  return form;
}
