import { useEffect, useState } from 'preact/hooks';
import type { GlossariesTab } from './GlossariesTab';

/** The tab of glossaries, once it was wanted and is loaded: most who come to the settings never open it. */
export function useGlossariesTab(isWanted: boolean): typeof GlossariesTab | null {
  const [tab, setTab] = useState<typeof GlossariesTab | null>(null);
  useEffect(() => {
    if (isWanted && !tab)
      void import('./GlossariesTab').then((loaded) => setTab(() => loaded.GlossariesTab));
  }, [isWanted, tab]);
  return tab;
}
