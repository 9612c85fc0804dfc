import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Ticks } from '@/core/checklist/ticks';
import type { Settings } from '@/core/settings/settings';
import { activeTabId } from '@/extension/active-tab';
import { background } from '@/extension/messaging';
import { addressOfTerm, openOptions, openSummary } from '@/extension/open-own-page';
import { hasTerms } from '@/extension/page-terms';
import { settingsStore } from '@/extension/settings-store';
import { panelOpener } from '@/extension/side-panel';
import type { TabVisit } from '@/extension/tab-visit';
import { ticksStore } from '@/extension/ticks-store';
import { Popup } from '@/ui/popup/Popup';
import { usePage } from '../hooks/use-page';
import { useSettings } from '../hooks/use-settings';
import { copySummary } from './copy-summary';
import { knowledgeFor } from './knowledge';
import { useTicks } from './use-ticks';
import '@/ui/kit/kit.css';
import '@/ui/terms/on-this-page.css';
import '@/ui/popup/popup.css';

interface AppProps {
  stored: { ticks: Ticks; settings: Settings };
  visit: TabVisit;
  isMarked: boolean;
  openPanel: (() => Promise<void>) | null;
}

function App({ stored, visit, isMarked, openPanel }: AppProps) {
  const { ticks, onTicks, areKept } = useTicks(stored.ticks);
  const { settings, onSettings, isKept } = useSettings(stored.settings);
  const { page, reveal, reload } = usePage(visit, settings);
  const knowledge = useMemo(() => knowledgeFor(settings.region), [settings.region]);
  return (
    <Popup
      {...{ knowledge, ticks, onTicks, settings, onSettings, page, onPrint: openSummary }}
      opensOn={isMarked ? 'page' : 'checklist'}
      onCopy={() => copySummary(ticks)}
      {...{ lookUp: background.lookUp, addressOf: addressOfTerm }}
      onReload={() => void reload()}
      onOptions={() => void openOptions().then(() => close())}
      onReveal={(term) => reveal(term).then(() => close())}
      onBeside={openPanel ? () => void openPanel().then(() => close()) : undefined}
      isStorageWorking={areKept && isKept}
    />
  );
}

const [ticks, settings, tabId, openPanel] = await Promise.all([
  ticksStore.load(),
  settingsStore.load(),
  activeTabId(),
  panelOpener(),
]);
const isMarked = await hasTerms(tabId);
render(
  <App {...{ stored: { ticks, settings }, visit: { tabId }, isMarked, openPanel }} />,
  document.body,
);
