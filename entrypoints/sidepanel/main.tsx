import { activeTabId } from '@/extension/active-tab';
import { openOptions } from '@/extension/open-own-page';
import { SidePanel } from '@/ui/side-panel/SidePanel';
import { type PageProps, showPage } from '../hooks/show-page';
import { usePage } from '../hooks/use-page';
import { useVisitInFront } from './use-visit-in-front';
import '@/ui/kit/kit.css';
import '@/ui/terms/on-this-page.css';
import '@/ui/side-panel/side-panel.css';

const first = { tabId: await activeTabId() };

function App({ settings, onSettings }: PageProps) {
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

await showPage('extension_name', App);
