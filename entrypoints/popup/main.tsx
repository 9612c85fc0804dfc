import { render } from 'preact';
import { checklist } from '@/core/checklist';
import type { Ticks } from '@/core/ticks';
import { activeTabId } from '@/extension/active-tab';
import { ticksStore } from '@/extension/ticks-store';
import { Popup } from '@/ui/popup/Popup';
import { usePage } from './use-page';
import { useTicks } from './use-ticks';
import '@/ui/popup/popup.css';

interface AppProps {
  stored: Ticks;
  tabId: number | undefined;
}

function App({ stored, tabId }: AppProps) {
  const [ticks, onTicks] = useTicks(stored);
  return <Popup checklist={checklist} ticks={ticks} onTicks={onTicks} {...usePage(tabId)} />;
}

render(<App stored={await ticksStore.load()} tabId={await activeTabId()} />, document.body);
