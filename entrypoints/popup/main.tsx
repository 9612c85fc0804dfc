import { render } from 'preact';
import { checklist } from '@/core/checklist/bundled-checklist';
import { emergencyNumber } from '@/core/checklist/emergency-number';
import type { Ticks } from '@/core/checklist/ticks';
import { explain, sourcesOf } from '@/core/glossary/explain';
import { isSiteOn, type Settings, switchSite } from '@/core/settings/settings';
import { activeTabId } from '@/extension/active-tab';
import { openSummary } from '@/extension/open-checklist';
import { settingsStore } from '@/extension/settings-store';
import { ticksStore } from '@/extension/ticks-store';
import type { Knowledge } from '@/ui/checklist/knowledge';
import { Popup } from '@/ui/popup/Popup';
import { useSettings } from '../hooks/use-settings';
import { copySummary } from './copy-summary';
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
  stored: { ticks: Ticks; settings: Settings };
  tabId: number | undefined;
}

function App({ stored, tabId }: AppProps) {
  const { ticks, onTicks, areKept } = useTicks(stored.ticks);
  const { settings, onChange, isKept } = useSettings(stored.settings);
  const { page, reveal } = usePage(tabId);
  const onSwitch = (on: boolean) => {
    if (page.state === 'readable') void onChange((now) => switchSite(now, page.site, on));
  };
  return (
    <Popup
      {...{ knowledge, ticks, onTicks, onSwitch }}
      page={page.state === 'readable' ? { ...page, on: isSiteOn(settings, page.site) } : page}
      onCopy={() => copySummary(ticks)}
      onPrint={openSummary}
      onReveal={(term) => reveal(term).then(() => close())}
      isStorageWorking={areKept && isKept}
    />
  );
}

const [ticks, settings, tabId] = await Promise.all([
  ticksStore.load(),
  settingsStore.load(),
  activeTabId(),
]);
render(<App {...{ stored: { ticks, settings }, tabId }} />, document.body);
