import commonWords from 'virtual:common-words';
import language from 'virtual:language';
import bundledTerms from 'virtual:look-up-terms';
import { createPackStore } from '@/store/pack-store';
import type { Workshop } from '@/store/workshop';

/** What jobs are done with in this browser. */
export function packWorkshop(): Workshop {
  const store = createPackStore(indexedDB);
  return { store, language, bundledTerms, commonWords };
}
