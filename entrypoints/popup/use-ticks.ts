import { useEffect, useState } from 'preact/hooks';
import type { Ticks } from '@/core/checklist/ticks';
import { ticksStore } from '@/extension/ticks-store';

/** The ticks of this browser session, how to change them, and whether the last change could be kept. */
export function useTicks(stored: Ticks) {
  const [ticks, setTicks] = useState(stored);
  const [areKept, setAreKept] = useState(true);
  useEffect(() => {
    const controller = new AbortController();
    // While this window has the focus its own ticks are newer than what comes back from the store.
    ticksStore.watch((next) => document.hasFocus() || setTicks(next), controller.signal);
    return () => controller.abort();
  }, []);
  const onTicks = (next: Ticks) => {
    setTicks(next);
    // Ticks that cannot be kept still count while the popup is open.
    ticksStore.save(next).then(
      () => setAreKept(true),
      () => setAreKept(false),
    );
  };
  return { ticks, onTicks, areKept };
}
