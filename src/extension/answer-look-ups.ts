import type { BackgroundCalls } from '@/core/calls/messages';
import { createLookUp } from '@/core/look-up/look-up';
import type { NamedLookUpPack, TermName } from '@/core/look-up/looked-up-terms';
import type { FullExplainer } from '@/core/own-pack/full-explainer';
import type { Settings } from '@/core/settings/settings';
import { madeForPacks, type PackChoice } from './made-for-packs';
import type { Handlers } from './remote-calls';

/** A pack with more terms is not listed as a whole: nobody reads through that, and no page draws it in time. */
const MOST_LISTED = 2000;

/** Answers what people look up in the packs that are on; these are loaded when somebody first does. */
export function answerLookUps(
  settings: () => Promise<Settings>,
  loadPacks: (choice: PackChoice) => Promise<readonly NamedLookUpPack[]>,
  { explain, describe }: FullExplainer,
): Handlers<Pick<BackgroundCalls, 'lookUp' | 'listTerms' | 'explainTerm'>> {
  const glossary = madeForPacks(settings, async (choice) => {
    const packs = await loadPacks(choice);
    return { packs, lookUp: createLookUp(packs) };
  });
  return {
    async lookUp(typed) {
      const { ids, isNear } = (await glossary()).lookUp(typed);
      return { terms: await describe(ids), isNear };
    },
    async listTerms() {
      const { packs } = await glossary();
      return packs
        .filter(({ ids }) => ids.length <= MOST_LISTED)
        .flatMap(namesIn)
        .sort((a, b) => a.name.localeCompare(b.name, 'en'));
    },
    explainTerm: (id) => explain(id),
  };
}

function namesIn({ ids, names, language }: NamedLookUpPack): TermName[] {
  const said = language === undefined ? {} : { language };
  return ids.map((id, i) => ({ id, name: names[i] as string, ...said }));
}
