import type { TermMeaning } from '@/core/glossary/explain';
import type { Say } from '@/core/messages/say';
import type { TermNote } from '@/core/own-pack/term-notes';
import { linesOf, type TypedTerm } from '@/core/own-pack/typed-term';
import type { TermField } from '@/core/own-pack/typing-faults';

/** What may not be as meant in a field, in a sentence. */
export interface FieldNote {
  field: TermField;
  text: string;
}

/** What was noted of a term as it was made ready, at the fields that it is about. */
export function fieldNotes(say: Say, typing: TypedTerm, notes: readonly TermNote[]): FieldNote[] {
  return notes.map((note) => ({ field: fieldOf(note.words, typing), text: noteText(say, note) }));
}

/** What was noted of a form, in a sentence. */
export function noteText(say: Say, { kind, words, other }: TermNote): string {
  if (kind === 'repeated') return say('write_repeated', { words, name: other });
  return say(kind === 'ordinary' ? 'write_ordinary' : 'write_never_found', { words });
}

/** The forms that are terms of other packs already, at their fields. `known` may have some that are typed no longer. */
export function knownNotes(
  say: Say,
  typing: TypedTerm,
  known: ReadonlyMap<string, TermMeaning>,
): FieldNote[] {
  return [...new Set(formsIn(typing))].flatMap((words) => {
    const name = known.get(words)?.name;
    if (name === undefined) return [];
    const text = say('write_known_elsewhere', { words, name });
    return [{ field: fieldOf(words, typing), text }];
  });
}

/** All ways to write a term that are typed. */
export function formsIn({ name, forms, abbreviations }: TypedTerm): string[] {
  return [...linesOf(name), ...linesOf(forms), ...linesOf(abbreviations)];
}

function fieldOf(words: string, { name, abbreviations }: TypedTerm): TermField {
  if (linesOf(name).includes(words)) return 'name';
  return linesOf(abbreviations).includes(words) ? 'abbreviations' : 'forms';
}
