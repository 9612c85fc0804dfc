import type { Plugin } from 'vite';
import type { Checklist, ReviewedItem } from '../src/core/checklist/checklist';
import { checklistFaults, type Referable } from '../src/core/checklist/checklist-faults';
import { textsOf } from '../src/core/checklist/checklist-texts';
import { translationFaults } from '../src/core/checklist/translation-faults';
import { readData } from './bundled-data';
import { readBundledTerms } from './bundled-terms';

const CHECKLIST = 'checklist.json';
const TRANSLATION = /\/data\/checklist\.([\w-]+)\.json$/;
/** Has only what is otherwise than in the checklist itself, which is English too. */
const PARTIAL = 'en-GB';

/** Stops the build at a checklist or a translation that is not sound, and names each fault; leaves out what is for reviewers alone. */
export function checkedChecklist(): Plugin {
  return {
    name: 'checked-checklist',
    // Before Vite makes a module of the JSON.
    enforce: 'pre',
    transform(code, id) {
      const [, language] = TRANSLATION.exec(id) ?? [];
      if (language) {
        const texts = textsOf(readData<Checklist>(CHECKLIST), readData('crisis-lines.json'));
        const { terms, ...translation } = JSON.parse(code);
        const faults = translationFaults(texts, translation, language !== PARTIAL);
        if (faults.length > 0) this.error(`The checklist in ${language}:\n${faults.join('\n')}`);
      }
      if (!id.endsWith(`/data/${CHECKLIST}`)) return;
      const known: Referable = {
        sources: Object.keys(readData<object>('sources.json')),
        terms: readBundledTerms().map(({ id }) => id),
      };
      const checklist: Omit<Checklist, 'items'> & { items: ReviewedItem[] } = JSON.parse(code);
      const faults = checklistFaults(checklist, known);
      if (faults.length > 0) this.error(`The checklist is not sound:\n${faults.join('\n')}`);
      const items = checklist.items.map(({ notFor, note, ...item }) => item);
      return { code: JSON.stringify({ ...checklist, items }), map: null };
    },
  };
}
