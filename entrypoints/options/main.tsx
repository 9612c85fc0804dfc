import { render } from 'preact';
import { regionNames } from '@/core/checklist/region-names';
import type { Settings } from '@/core/settings/settings';
import { openKeySettings } from '@/extension/command-keys';
import { background } from '@/extension/messaging';
import { settingsStore } from '@/extension/settings-store';
import type { Glossary } from '@/ui/look-up/glossary';
import { Options } from '@/ui/options/Options';
import { CLUES } from '../hooks/clues';
import { useKeys } from '../hooks/use-keys';
import { useSettings } from '../hooks/use-settings';
import '@/ui/kit/kit.css';
import '@/ui/options/options.css';

const { lookUp, listTerms, explainTerm, openChecklist, describeTerms: describe } = background;
const regions = regionNames('en', CLUES);
const glossary: Glossary = { lookUp, listTerms, explainTerm, openChecklist };

function App({ stored }: { stored: Settings }) {
  const settings = useSettings(stored);
  const onChangeKeys = () => void openKeySettings();
  return (
    <Options {...{ ...settings, glossary, describe, regions, onChangeKeys }} keys={useKeys()} />
  );
}

render(<App stored={await settingsStore.load()} />, document.body);
