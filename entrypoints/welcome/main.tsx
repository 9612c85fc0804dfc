import { isSiteOn } from '@/core/settings/settings';
import { openKeySettings } from '@/extension/command-keys';
import { openPopup } from '@/extension/open-checklist';
import { openOptions } from '@/extension/open-own-page';
import { runContentScript } from '@/extension/run-content-script';
import { Welcome } from '@/ui/welcome/Welcome';
import { type PageProps, showPage } from '../hooks/show-page';
import { useKeys } from '../hooks/use-keys';
import '@/ui/kit/kit.css';
import '@/ui/welcome/welcome.css';

function App({ settings }: PageProps) {
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
await showPage('welcome_page_title', App);
