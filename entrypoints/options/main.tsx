import bundled from 'virtual:bundled-packs';
import { useMemo } from 'preact/hooks';
import { regionNames } from '@/core/checklist/region-names';
import { openKeySettings } from '@/extension/command-keys';
import { background } from '@/extension/messaging';
import { selectedWords } from '@/extension/selected-words';
import { settingsStore } from '@/extension/settings-store';
import { useSay } from '@/ui/kit/say-context';
import type { Glossary } from '@/ui/look-up/glossary';
import { Options } from '@/ui/options/Options';
import { CLUES } from '../hooks/clues';
import { type PageProps, showPage } from '../hooks/show-page';
import { useKeys } from '../hooks/use-keys';
import { ownPacks } from './own-packs';
import { writingDesk } from './writing-desk';
import '@/ui/kit/kit.css';
import '@/ui/options/options.css';

const { lookUp, listTerms, explainTerm, openChecklist, describeTerms: describe } = background;
const glossary: Glossary = {
  lookUp,
  listTerms,
  explainTerm,
  selectedWords: selectedWords.load,
  openChecklist,
};

function App(settings: PageProps) {
  const { language } = useSay();
  const regions = useMemo(() => regionNames(language, CLUES), [language]);
  const onChangeKeys = () => void openKeySettings();
  return (
    <Options
      {...{ ...settings, glossary, describe, regions, onChangeKeys, bundled, writingDesk }}
      desk={ownPacks}
      keys={useKeys()}
    />
  );
}

const stored = await settingsStore.load();
await showPage('options_page_title', App, stored);
// Where nothing can be kept, there is nothing to tidy.
ownPacks.tidy(stored.ownPacks !== '').catch(() => {});
