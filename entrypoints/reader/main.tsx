import { render } from 'preact';
import type { Settings } from '@/core/settings/settings';
import { background } from '@/extension/messaging';
import { runContentScript } from '@/extension/run-content-script';
import { settingsStore } from '@/extension/settings-store';
import { Reader } from '@/ui/reader/Reader';
import { useSettings } from '../hooks/use-settings';
import { explainText } from './explain-text';
import '@/ui/kit/kit.css';
import '@/ui/reader/reader.css';

function App({ stored }: { stored: Settings }) {
  useSettings(stored);
  return <Reader explain={explainText} onReveal={(term) => void background.revealHere(term)} />;
}

render(<App stored={await settingsStore.load()} />, document.body);
runContentScript('.explained');
