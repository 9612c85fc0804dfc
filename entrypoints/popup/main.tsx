import { render } from 'preact';
import { checklist } from '@/core/checklist/bundled-checklist';
import { emergencyNumber } from '@/core/checklist/emergency-number';
import { dayOf, summarise, summaryText } from '@/core/checklist/summary';
import type { Ticks } from '@/core/checklist/ticks';
import { explain, sourcesOf } from '@/core/glossary/explain';
import { activeTabId } from '@/extension/active-tab';
import { openSummary } from '@/extension/open-checklist';
import { ticksStore } from '@/extension/ticks-store';
import type { Knowledge } from '@/ui/checklist/knowledge';
import { Popup } from '@/ui/popup/Popup';
import { usePage } from './use-page';
import { useTicks } from './use-ticks';
import '@/ui/popup/popup.css';

const knowledge: Knowledge = {
  checklist,
  emergencyNumber: emergencyNumber(
    navigator.language,
    Intl.DateTimeFormat().resolvedOptions().timeZone,
  ),
  define: (term) => explain(term)?.entry ?? null,
  sourcesOf,
};

interface AppProps {
  stored: Ticks;
  tabId: number | undefined;
}

function App({ stored, tabId }: AppProps) {
  const { ticks, onTicks, areKept } = useTicks(stored);
  const { isKept, ...page } = usePage(tabId);
  const copy = () => {
    const text = summaryText(summarise(checklist, ticks, dayOf(new Date())));
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  };
  return (
    <Popup
      {...{ knowledge, ticks, onTicks }}
      onCopy={copy}
      onPrint={openSummary}
      {...page}
      isStorageWorking={areKept && isKept}
    />
  );
}

render(<App stored={await ticksStore.load()} tabId={await activeTabId()} />, document.body);
