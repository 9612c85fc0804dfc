import type { Plugin } from 'vite';
import type { Checklist, ReviewedItem } from '../src/core/checklist/checklist';
import { checklistFaults, type Referable } from '../src/core/checklist/checklist-faults';
import { readData } from './bundled-data';
import { readBundledTerms } from './bundled-terms';

/** Stops the build at a checklist that is not sound, and names each faulty item; leaves out what is for reviewers alone. */
export function checkedChecklist(): Plugin {
  return {
    name: 'checked-checklist',
    // Before Vite makes a module of the JSON.
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/data/checklist.json')) return;
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
