import type { FindableTerm, Forms } from '../../glossary/glossary';
import type { Guard } from '../../senses/guards';
import type { FormWords } from './alternatives';
import { expandForm } from './expand-form';

const KINDS = ['standard', 'lay', 'misspelt', 'abbreviations'] as const;

/**
 * A term as the finder wants it, without explanations: its forms, and those that its guards speak of, written out
 * in full and each once.
 */
export function expandTerm(
  { id, tier, forms, guards }: FindableTerm,
  formWords: FormWords,
): FindableTerm {
  const expand = (list: string[]) => list.flatMap((form) => expandForm(form, formWords));
  const distinct = distinctForms(KINDS.flatMap((kind) => expand(forms[kind])));
  const expanded: Forms = { standard: [], lay: [], misspelt: [], abbreviations: [] };
  for (const kind of KINDS) {
    expanded[kind] = expand(forms[kind]).filter((form) => distinct.delete(form));
  }
  const ownGuards = guards.map((guard) => expandGuard(guard, expand));
  return {
    id,
    tier,
    forms: expanded,
    guards: [...ownGuards, ...initialsGuards(expanded.abbreviations)],
  };
}

/** Initials stand by themselves or mean something else. */
function initialsGuards(abbreviations: string[]): Guard[] {
  return abbreviations.length > 0 ? [{ when: abbreviations, unlessInToken: true }] : [];
}

function expandGuard(guard: Guard, expand: (list: string[]) => string[]): Guard {
  const { when, unlessNear, needsNear, unlessBefore, unlessAfter, unlessName } = guard;
  return {
    ...(when && { when: [...distinctForms(expand(when))] }),
    ...(unlessNear && { unlessNear }),
    ...(needsNear && { needsNear }),
    ...(unlessBefore && { unlessBefore }),
    ...(unlessAfter && { unlessAfter }),
    ...(unlessName && { unlessName }),
  };
}

/** Forms that differ to the finder: of those that a gap alone tells apart, the one with the gap, which finds more. */
function distinctForms(forms: string[]): Set<string> {
  const byWords = new Map<string, string>();
  for (const form of forms) {
    const words = form.replaceAll('-', ' ').replaceAll('… ', '');
    if (!byWords.has(words) || form.includes('…')) byWords.set(words, form);
  }
  return new Set(byWords.values());
}
