import { render } from 'preact';
import type { Settings } from '@/core/settings/settings';
import { activeTabId } from '@/extension/active-tab';
import { openOptions } from '@/extension/open-own-page';
import { settingsStore } from '@/extension/settings-store';
import type { TabVisit } from '@/extension/tab-visit';
import { SidePanel } from '@/ui/side-panel/SidePanel';
import { usePage } from '../hooks/use-page';
import { useSettings } from '../hooks/use-settings';
import { useVisitInFront } from './use-visit-in-front';
import '@/ui/kit/kit.css';
import '@/ui/terms/on-this-page.css';
import '@/ui/side-panel/side-panel.css';

function App({ stored, first }: { stored: Settings; first: TabVisit }) {
  const { settings, onSettings } = useSettings(stored);
  const { page, reveal, reload } = usePage(useVisitInFront(first), settings);
  return (
    <SidePanel
      {...{ page, settings, onSettings }}
      onReveal={(term) => void reveal(term)}
      onReload={() => void reload()}
      onOptions={() => void openOptions()}
    />
  );
}

const [stored, tabId] = await Promise.all([settingsStore.load(), activeTabId()]);
render(<App {...{ stored, first: { tabId } }} />, document.body);
