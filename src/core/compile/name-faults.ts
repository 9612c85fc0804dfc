import { PackForms } from '../find/pack-forms';
import { Prefilter } from '../find/prefilter';
import type { CompiledPack } from '../format/compiled-pack';
import { tierBits } from '../format/form-tiers';
import { withPlainLetters } from '../text/plain-letters';
import { Words } from '../text/words';
import type { FormSequence } from './form-sequences';
import type { FaultKind, PackFault } from './pack-fault';

const ALL_TIERS = tierBits(['A', 'B', 'C']);

/**
 * Proves for each term that its name is found, whatever its guards say then: the first of its forms that can match
 * at all. Gives those for which another term, or nothing, is found.
 */
export function nameFaults(pack: CompiledPack, sequences: readonly FormSequence[]): PackFault[] {
  const forms = new PackForms(pack, ALL_TIERS);
  const prefilter = new Prefilter([{ pack, forms }], ALL_TIERS);
  const reader = new Words();
  const faultOf = ({ words, form, term, kind }: FormSequence): FaultKind | null => {
    const name =
      kind === 'exact' ? withPlainLetters(form) : words.filter((word) => word !== null).join(' ');
    const [found] = forms.formsFrom(forms.read(reader.read(name)), 0);
    if (found?.last !== reader.count - 1 || !prefilter.mayHoldForm(name)) return 'name-not-found';
    return found.term === term ? null : 'taken';
  };
  const faults: PackFault[] = [];
  let last = -1;
  for (const sequence of sequences) {
    if (sequence.term === last) continue;
    last = sequence.term;
    const kind = faultOf(sequence);
    const term = pack.terms[sequence.term] as string;
    if (kind) faults.push({ kind, term, words: sequence.form });
  }
  return faults;
}
