import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { activeTabId } from '@/extension/active-tab';
import { background } from '@/extension/messaging';
import { addressOfTerm, openOptions, openSummary } from '@/extension/open-own-page';
import { hasTerms } from '@/extension/page-terms';
import { settingsStore } from '@/extension/settings-store';
import { panelOpener } from '@/extension/side-panel';
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

const [storedTicks, storedSettings, tabId, openPanel] = await Promise.all([
  ticksStore.load(),
  settingsStore.load(),
  activeTabId(),
  panelOpener(),
]);

const visit = { tabId };
const isMarked = await hasTerms(tabId);

function App() {
  const { ticks, onTicks, areKept } = useTicks(storedTicks);
  const { settings, onSettings, isKept } = useSettings(storedSettings);
  const { page, reveal, reload } = usePage(visit, settings);
  const knowledge = useMemo(() => knowledgeFor(settings.region), [settings.region]);
  return (
    <Popup
      {...{ knowledge, ticks, onTicks, settings, onSettings, page }}
      opensOn={isMarked ? 'page' : 'checklist'}
      onCopy={() => copySummary(ticks)}
      onPrint={openSummary}
      lookUp={background.lookUp}
      addressOf={addressOfTerm}
      onReload={() => void reload()}
      onOptions={() => void openOptions().then(() => close())}
      onReveal={(term) => reveal(term).then(() => close())}
      onBeside={openPanel ? () => void openPanel().then(() => close()) : undefined}
      isStorageWorking={areKept && isKept}
    />
  );
}

render(<App />, document.body);
