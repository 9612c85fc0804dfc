import { useEffect, useState } from 'preact/hooks';
import type { Ticks } from '@/core/ticks';
import { ticksStore } from '@/extension/ticks-store';

/** The ticks of this browser session, and how to change them: shown at once, then kept. */
export function useTicks(stored: Ticks): [Ticks, (next: Ticks) => void] {
  const [ticks, setTicks] = useState(stored);
  useEffect(() => {
    const controller = new AbortController();
    // While this window has the focus its own ticks are newer than what comes back from the store.
    ticksStore.watch((next) => document.hasFocus() || setTicks(next), controller.signal);
    return () => controller.abort();
  }, []);
  const keep = (next: Ticks) => {
    setTicks(next);
    // Ticks that cannot be kept still count while the popup is open.
    ticksStore.save(next).catch(() => {});
  };
  return [ticks, keep];
}
