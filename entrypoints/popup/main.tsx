import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Ticks } from '@/core/checklist/ticks';
import type { Settings } from '@/core/settings/settings';
import { activeTabId } from '@/extension/active-tab';
import { background } from '@/extension/messaging';
import { addressOfTerm, openOptions, openSummary } from '@/extension/open-own-page';
import { settingsStore } from '@/extension/settings-store';
import { ticksStore } from '@/extension/ticks-store';
import { Popup } from '@/ui/popup/Popup';
import { useSettings } from '../hooks/use-settings';
import { copySummary } from './copy-summary';
import { knowledgeFor } from './knowledge';
import { usePage } from './use-page';
import { useTicks } from './use-ticks';
import '@/ui/kit/kit.css';
import '@/ui/popup/popup.css';

interface AppProps {
  stored: { ticks: Ticks; settings: Settings };
  tabId: number | undefined;
}

function App({ stored, tabId }: AppProps) {
  const { ticks, onTicks, areKept } = useTicks(stored.ticks);
  const { settings, onSettings, isKept } = useSettings(stored.settings);
  const { page, reveal, reload } = usePage(tabId);
  const knowledge = useMemo(() => knowledgeFor(settings.region), [settings.region]);
  return (
    <Popup
      {...{ knowledge, ticks, onTicks, settings, onSettings, page }}
      onCopy={() => copySummary(ticks)}
      onPrint={openSummary}
      lookUp={background.lookUp}
      addressOf={addressOfTerm}
      onReload={() => void reload()}
      onOptions={() => void openOptions().then(() => close())}
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
