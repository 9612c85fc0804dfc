import type { WrittenTerm } from '../../glossary/entry';
import type { Guard } from '../../glossary/guard';
import type { FormWords } from '../../glossary/pack';
import { ENGLISH } from '../../text/english';
import { GAP, type PlainForm, type PlainTerm } from '../plain-term';
import { expandForm } from './expand-form';
import { withUmlautsWrittenOut } from './with-umlauts-written-out';

const GERMAN = 'de';

type Expand = (forms: readonly string[]) => string[];

/**
 * Terms as the compiler wants them: without explanations, their forms written out in full. Marks in forms are read
 * where `formWords` has the lists that they name; where it is null, forms are taken as they stand. Those of German count
 * without umlauts too. Throws on a list that does not exist.
 */
export function plainTerms(
  terms: readonly WrittenTerm[],
  formWords: FormWords | null,
  language = ENGLISH,
): PlainTerm[] {
  const written: Expand = formWords
    ? (forms) => forms.flatMap((form) => expandForm(form, formWords))
    : (forms) => [...forms];
  const expand: Expand =
    language === GERMAN ? (forms) => written(forms).flatMap(withUmlautsWrittenOut) : written;
  return terms.map((term) => plainTerm(term, expand));
}

function plainTerm(
  { id, tier, forms, everyday = [], guards }: WrittenTerm,
  expand: Expand,
): PlainTerm {
  const abbreviations = expand(forms.abbreviations);
  const written: PlainForm[] = [
    ...[...expand(forms.standard), ...expand(forms.lay)].map((form) => ofKind('correct', form)),
    ...expand(forms.misspelt).map((form) => ofKind('misspelt', form)),
    ...abbreviations.map((form) => ofKind('exact', form)),
  ];
  const distinct = distinctForms(written.map(({ form }) => form));
  const plainForms = written.filter(({ form }) => distinct.delete(form));
  return {
    id,
    tier,
    plainForms,
    everyday: expand(everyday),
    guards: [
      ...guards.map((guard) => plainGuard(guard, expand)),
      ...initialsGuards(plainForms.filter(({ kind }) => kind === 'exact')),
    ],
  };
}

function ofKind(kind: PlainForm['kind'], form: string): PlainForm {
  return { form, kind };
}

/** Initials inside a longer token, such as an address, mean something else. */
function initialsGuards(initials: readonly PlainForm[]): Guard[] {
  if (initials.length === 0) return [];
  return [{ when: initials.map(({ form }) => form), unlessInToken: true }];
}

/** A guard without its reason, which is for people who edit it. */
function plainGuard({ why, when, ...conditions }: Guard & { why?: string }, expand: Expand): Guard {
  return { ...(when && { when: [...distinctForms(expand(when))] }), ...conditions };
}

/** The forms that differ to the finder. Where two differ by a gap alone, the one with the gap finds more, so it stays. */
function distinctForms(forms: readonly string[]): Set<string> {
  const byWords = new Map<string, string>();
  for (const form of forms) {
    const words = form.replaceAll('-', ' ').replaceAll(`${GAP} `, '');
    if (!byWords.has(words) || form.includes(GAP)) byWords.set(words, form);
  }
  return new Set(byWords.values());
}
