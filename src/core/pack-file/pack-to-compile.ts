import formWords from '@/data/form-words.json';
import type { Pack } from '../glossary/pack';
import { primaryLanguage } from '../text/primary-language';
import type { WholePack } from './pack-file';

/** A glossary as the compiler takes it: found as it is spelt, by guards that name the common word groups. */
export function packToCompile({ id, language, terms, hasFormMarks }: WholePack): Pack {
  return {
    id,
    language: primaryLanguage(language),
    terms,
    formWords: hasFormMarks ? formWords : null,
    spelling: null,
    wordGroups: {},
  };
}
