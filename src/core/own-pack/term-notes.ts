import type { PackFault } from '../compile/pack-fault';
import type { WholePack } from '../pack-file/pack-file';
import { previewPack } from '../pack-file/preview-pack';
import { isEnglish } from '../text/primary-language';

/**
 * What of a term that was written may not be as its writer meant: a form that can never be found, one that everybody
 * writes, one that another term of the pack has.
 */
export interface TermNote {
  kind: 'never-found' | 'ordinary' | 'repeated';
  /** The id of the term. */
  term: string;
  /** The form. */
  words: string;
  /** What the other term is called; empty where there is none. */
  other: string;
}

const NONE: ReadonlySet<string> = new Set();

/** What may not be as it was meant of some terms of a pack, given what the compiler says of it, and common words of English. */
export function termNotes(
  pack: WholePack,
  ids: ReadonlySet<string>,
  faults: readonly PackFault[],
  commonWords: ReadonlySet<string>,
): TermNote[] {
  const common = isEnglish(pack.language) ? commonWords : NONE;
  const preview = previewPack({ pack, lines: [], faults, others: [], commonWords: common });
  const nameOf = new Map(pack.terms.map(({ id, name }) => [id, name]));
  const notes: TermNote[] = [
    ...preview.neverFound.map(({ term, words }) => ({
      kind: 'never-found' as const,
      term,
      words,
      other: '',
    })),
    ...preview.ordinary.map(({ term, form }) => ({
      kind: 'ordinary' as const,
      term,
      words: form,
      other: '',
    })),
    ...preview.repeated.map(({ term, form, first }) => ({
      kind: 'repeated' as const,
      term,
      words: form,
      other: nameOf.get(first.term) ?? '',
    })),
  ];
  return notes.filter(({ term }) => ids.has(term));
}
