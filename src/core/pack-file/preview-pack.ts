import { plainTerms } from '../compile/expand/plain-terms';
import type { PackFault } from '../compile/pack-fault';
import type { PlainForm, PlainTerm } from '../compile/plain-term';
import type { TermId } from '../glossary/term-id';
import type { LookUpTerm } from '../look-up/look-up-term';
import { foldPhrase } from '../text/words';
import type { WholePack } from './pack-file';
import { packToCompile } from './pack-to-compile';

/** A term of a file, by its id there and its line. */
interface PlacedTerm {
  term: string;
  line: number;
}

/** A way to write a term of a file. */
interface PlacedForm extends PlacedTerm {
  form: string;
}

/** What a person sees of a glossary before they take it. Whatever is listed is taken all the same, unless they don't. */
export interface PackPreview {
  terms: number;
  forms: number;
  /** The terms of which the file says nothing but their names. */
  withoutDefinition: (PlacedTerm & { name: string })[];
  /** Forms of more than one term of the file, and the first of these, which has them. */
  repeated: (PlacedForm & { first: PlacedTerm })[];
  /** Forms that another glossary knows, and its term. */
  knownElsewhere: (PlacedForm & { known: TermId })[];
  /** What the compiler says can never work. */
  neverFound: (PackFault & PlacedTerm)[];
  /** Forms that are common words by themselves, without a guard. */
  ordinary: PlacedForm[];
}

/** What a preview is made of. */
export interface PreviewedPack {
  pack: WholePack;
  /** The line of each term. */
  lines: readonly number[];
  /** What the compiler says of it. */
  faults: readonly PackFault[];
  /** The terms of all other glossaries that there are. */
  others: Iterable<LookUpTerm>;
  /** Words that are common in its language, in small letters. */
  commonWords: ReadonlySet<string>;
}

/** Says what is in a glossary, and what of it may not be as its writer meant. */
export function previewPack({
  pack,
  lines,
  faults,
  others,
  commonWords,
}: PreviewedPack): PackPreview {
  const { terms, formWords } = packToCompile(pack);
  // Whatever the language, each form once, as its writer knows it.
  const plain = plainTerms(terms, formWords);
  const placed = (i: number): PlacedTerm => ({ term: plain[i]?.id ?? '', line: lines[i] ?? 0 });
  const forms = plain.flatMap(({ plainForms }, i) =>
    plainForms.map((it) => ({ ...it, i, key: keyOf(it), place: { ...placed(i), form: it.form } })),
  );
  const first = new Map<string, number>();
  for (const { key, i } of forms) if (!first.has(key)) first.set(key, i);
  const repeated = forms.flatMap(({ key, i, place }) => {
    const before = first.get(key) as number;
    return before === i ? [] : [{ ...place, first: placed(before) }];
  });
  const known = knownForms(others);
  return {
    terms: terms.length,
    forms: pack.terms.reduce((sum, term) => sum + Object.values(term.forms).flat().length, 0),
    withoutDefinition: pack.terms.flatMap(({ definition, name }, i) =>
      definition === '' ? [{ ...placed(i), name }] : [],
    ),
    repeated,
    knownElsewhere: forms.flatMap(({ form, place }) => {
      const term = known.get(foldPhrase(form));
      return term === undefined ? [] : [{ ...place, known: term }];
    }),
    neverFound: placeFaults(faults, pack, lines, repeated),
    ordinary: forms.flatMap(({ i, place, kind, form }) =>
      kind !== 'exact' &&
      commonWords.has(foldPhrase(form)) &&
      !isGuarded(form, plain[i] as PlainTerm)
        ? [place]
        : [],
    ),
  };
}

/** Forms of one key are found in the same words. */
function keyOf({ form, kind }: PlainForm): string {
  return kind === 'exact' ? `=${form}` : foldPhrase(form);
}

function knownForms(others: Iterable<LookUpTerm>): Map<string, TermId> {
  const known = new Map<string, TermId>();
  for (const { id, name, forms } of others) {
    for (const form of [name, ...forms]) {
      const key = foldPhrase(form);
      if (!known.has(key)) known.set(key, id);
    }
  }
  return known;
}

/** A name that an earlier term has is said once, where forms of several terms are. */
function placeFaults(
  faults: readonly PackFault[],
  pack: WholePack,
  lines: readonly number[],
  repeated: readonly PlacedForm[],
): PackPreview['neverFound'] {
  const lineOf = new Map(pack.terms.map(({ id }, i) => [id, lines[i] ?? 0]));
  const told = new Set(repeated.map(({ term, form }) => `${term}\n${form}`));
  return faults
    .filter(({ kind, term, words }) => kind !== 'taken' || !told.has(`${term}\n${words}`))
    .map((fault) => ({ ...fault, line: lineOf.get(fault.term) ?? 0 }));
}

/** Whether some guard that asks for anything speaks of a form. */
function isGuarded(form: string, { guards }: PlainTerm): boolean {
  return guards.some(
    ({ when, ...conditions }) =>
      Object.keys(conditions).length > 0 && (when === undefined || when.includes(form)),
  );
}
