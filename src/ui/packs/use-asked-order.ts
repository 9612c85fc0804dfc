import { useRef } from 'preact/hooks';
import { inOrder } from '@/core/own-pack/in-order';
import type { PackItem } from './pack-items';

/** The glossaries in the order that was asked for last: who presses twice means two places, though the first is not kept yet. */
export function useAskedOrder(loaded: readonly PackItem[]) {
  const latest = useRef(loaded);
  latest.current = loaded;
  const asked = useRef({ items: loaded, pending: 0 });
  const items = () => (asked.current.pending > 0 ? asked.current.items : latest.current);
  return {
    items,
    /** Has them in this order until all that was asked for is kept, or has failed. */
    ask(order: readonly string[], keeping: () => Promise<void>): void {
      const byId = items().map((item) => [item.id, item] as const);
      asked.current = { items: inOrder(order, byId), pending: asked.current.pending + 1 };
      void keeping().finally(() => {
        asked.current.pending--;
      });
    },
  };
}
