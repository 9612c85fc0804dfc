import type { BackgroundCalls } from '@/core/calls/messages';
import type { Explainer } from '@/core/glossary/explain';
import { splitTermId } from '@/core/glossary/term-id';
import { createLookUp, type LookUpTerm } from '@/core/look-up/look-up';
import type { Settings } from '@/core/settings/settings';
import { madeForPacks } from './made-for-packs';
import type { Handlers } from './remote-calls';

/** Answers what people look up in the packs that are on; the terms, as JSON, are read when somebody first does. */
export function answerLookUps(
  settings: () => Promise<Settings>,
  json: string,
  { explain, describe }: Explainer,
): Handlers<Pick<BackgroundCalls, 'lookUp' | 'listTerms' | 'explainTerm'>> {
  const glossary = madeForPacks(settings, (packsOff) => {
    const all: LookUpTerm[] = JSON.parse(json);
    const terms = all.filter(({ id }) => !packsOff.includes(splitTermId(id).pack));
    return { terms, lookUp: createLookUp(terms) };
  });
  return {
    async lookUp(typed) {
      const { ids, isNear } = (await glossary()).lookUp(typed);
      return { terms: describe(ids), isNear };
    },
    async listTerms() {
      const { terms } = await glossary();
      return terms
        .map(({ id, name }) => ({ id, name }))
        .sort((a, b) => a.name.localeCompare(b.name, 'en'));
    },
    explainTerm: explain,
  };
}
