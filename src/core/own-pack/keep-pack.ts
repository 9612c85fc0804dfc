import { compilePack } from '../compile/compile-pack';
import type { FaultKind, PackFault } from '../compile/pack-fault';
import { toUint32 } from '../format/numbers';
import { withWideNumbers } from '../format/with-wide-numbers';
import type { LanguageData } from '../glossary/language-data';
import { indexTerms } from '../look-up/term-index';
import type { WholePack } from '../pack-file/pack-file';
import { packToCompile } from '../pack-file/pack-to-compile';
import { KEPT_FORMAT, type KeptLookUp, type KeptPack } from './kept-pack';
import { lookUpTermsOf } from './look-up-terms-of';
import { ownPackId } from './own-pack-id';
import { termChunks } from './term-chunks';

/** A pack as it is kept, and what of it can never work. */
export interface PreparedPack {
  kept: KeptPack;
  faults: PackFault[];
}

/** What a pack is not kept with: its terms could not be told apart, or a guard of theirs not be read. */
const REFUSED: readonly FaultKind[] = ['bad-id', 'repeated-id', 'unknown-group'];

/** What part of the work is to compile; the rest is to make the index. */
const SHARE_COMPILED = 0.8;

/**
 * Makes of a pack all that is kept of it. Throws where its forms name a list of words that does not exist. `onShare` is
 * told how much is done, from 0 to 1.
 */
export function keepPack(
  pack: WholePack,
  language: LanguageData,
  keptAt: number,
  onShare: (share: number) => void = () => {},
): PreparedPack {
  const { terms, ...written } = pack;
  const id = ownPackId(pack.id);
  const { compiled, faults } = compilePack({ ...packToCompile(pack), id }, language, (share) =>
    onShare(share * SHARE_COMPILED),
  );
  onShare(SHARE_COMPILED);
  const chunks = termChunks(id, terms);
  const lookUp = lookUpOf(pack);
  onShare(1);
  const counts = { termCount: terms.length, chunkCount: chunks.length };
  const info = { ...written, ...counts, id, format: KEPT_FORMAT, keptAt } as const;
  return { kept: { info, compiled: withWideNumbers(compiled), lookUp, chunks }, faults };
}

/** The faults with which a pack is not kept. */
export function refusals(faults: readonly PackFault[]): PackFault[] {
  return faults.filter(({ kind }) => REFUSED.includes(kind));
}

function lookUpOf(pack: WholePack): KeptLookUp {
  const { terms } = pack;
  const index = indexTerms(lookUpTermsOf(ownPackId(pack.id), pack));
  const { forms, starts, terms: termOfForm, lengths } = index;
  return {
    ids: terms.map(({ id }) => id),
    names: terms.map(({ name }) => name),
    index: {
      words: index.words,
      forms: toUint32(forms, 'The forms of words'),
      starts: toUint32(starts, 'Where forms of words begin'),
      terms: toUint32(termOfForm, 'The terms of forms'),
      lengths: toUint32(lengths, 'The lengths of forms'),
    },
  };
}
