import { render } from 'preact';
import type { Settings } from '@/core/settings/settings';
import { openKeySettings } from '@/extension/command-keys';
import { settingsStore } from '@/extension/settings-store';
import { Options } from '@/ui/options/Options';
import { useKeys } from '../hooks/use-keys';
import { useSettings } from '../hooks/use-settings';
import '@/ui/options/options.css';

function App({ stored }: { stored: Settings }) {
  const settings = useSettings(stored);
  return <Options {...settings} keys={useKeys()} onChangeKeys={() => void openKeySettings()} />;
}

render(<App stored={await settingsStore.load()} />, document.body);
