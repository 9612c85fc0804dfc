import { useEffect, useState } from 'preact/hooks';
import { type TabVisit, watchVisitInFront } from '@/extension/tab-visit';

/** The page in front of this window, as that changes; at first this one. */
export function useVisitInFront(first: TabVisit): TabVisit {
  const [visit, setVisit] = useState(first);
  useEffect(() => {
    const controller = new AbortController();
    watchVisitInFront(first, setVisit, controller.signal);
    return () => controller.abort();
  }, [first]);
  return visit;
}
