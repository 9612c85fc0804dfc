import { render } from 'preact';
import { isSiteOn, type Settings } from '@/core/settings/settings';
import { openKeySettings } from '@/extension/command-keys';
import { openPopup } from '@/extension/open-checklist';
import { openOptions } from '@/extension/open-own-page';
import { runContentScript } from '@/extension/run-content-script';
import { settingsStore } from '@/extension/settings-store';
import { Welcome } from '@/ui/welcome/Welcome';
import { useKeys } from '../hooks/use-keys';
import { useSettings } from '../hooks/use-settings';
import '@/ui/kit/kit.css';
import '@/ui/welcome/welcome.css';

function App({ stored }: { stored: Settings }) {
  const { settings } = useSettings(stored);
  return (
    <Welcome
      isMarked={isSiteOn(settings, location.hostname)}
      isPinned={import.meta.env.FIREFOX}
      isInOpenPages={import.meta.env.FIREFOX}
      keys={useKeys()}
      onChangeKeys={() => void openKeySettings()}
      onChecklist={() => void openPopup()}
      onOptions={() => void openOptions()}
    />
  );
}

runContentScript();
render(<App stored={await settingsStore.load()} />, document.body);
