import { useMemo } from 'preact/hooks';
import { activeTabId } from '@/extension/active-tab';
import { localeOf } from '@/extension/locale-of';
import { background } from '@/extension/messaging';
import { addressOfTerm, openOptions, openSummary } from '@/extension/open-own-page';
import { hasTerms } from '@/extension/page-terms';
import { settingsStore } from '@/extension/settings-store';
import { panelOpener } from '@/extension/side-panel';
import { ticksStore } from '@/extension/ticks-store';
import { useSay } from '@/ui/kit/say-context';
import { Popup } from '@/ui/popup/Popup';
import { type PageProps, showPage } from '../hooks/show-page';
import { firstChecklist, useChecklist } from '../hooks/use-checklist';
import { usePage } from '../hooks/use-page';
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
const [isMarked, first] = await Promise.all([
  hasTerms(tabId),
  firstChecklist(localeOf(storedSettings)),
]);

function App({ settings, onSettings, isKept }: PageProps) {
  const { language } = useSay();
  const { ticks, onTicks, areKept } = useTicks(storedTicks);
  const { page, reveal, reload } = usePage(visit, settings);
  const checklist = useChecklist(first, localeOf(settings));
  const { region } = settings;
  const knowledge = useMemo(() => knowledgeFor(checklist, region), [checklist, region]);
  return (
    <Popup
      {...{ knowledge, ticks, onTicks, settings, onSettings, page }}
      opensOn={isMarked ? 'page' : 'checklist'}
      onCopy={() => copySummary(checklist, ticks, language)}
      onPrint={openSummary}
      lookUp={background.lookUp}
      addressOfTerm={addressOfTerm}
      onReload={() => void reload()}
      onOptions={() => void openOptions().then(() => close())}
      onReveal={(term) => reveal(term).then(() => close())}
      onBeside={openPanel ? () => void openPanel().then(() => close()) : undefined}
      isStorageWorking={areKept && isKept}
    />
  );
}

await showPage('extension_name', App, storedSettings);
