import type { RefObject } from 'preact';
import type { TypedTerm } from '@/core/own-pack/typed-term';
import { MOST_LETTERS, type TermField, type TypingFault } from '@/core/own-pack/typing-faults';
import { Choice } from '../kit/Choice';
import { useSay } from '../kit/say-context';
import { DefinitionField } from './DefinitionField';
import { faultTexts } from './fault-texts';
import type { FieldNote } from './field-notes';
import { SourceFields } from './SourceFields';
import { TypedField, type TypingElement } from './TypedField';

export interface TermFieldsProps {
  typing: TypedTerm;
  onTyping(typing: TypedTerm): void;
  faults: readonly TypingFault[];
  notes: readonly FieldNote[];
  /** The language of the glossary. */
  lang: string;
  name: RefObject<TypingElement | null>;
}

/** The fields of a term: what it is called, what it means, how else people write it, when it is marked, and its sources. */
export function TermFields({ typing, onTyping, faults, notes, lang, name }: TermFieldsProps) {
  const say = useSay();
  const typed = (field: Exclude<TermField, 'sources'>) => ({
    value: typing[field],
    onType: (value: string) => onTyping({ ...typing, [field]: value }),
    faults: faultTexts(say, faults, field),
    notes: notes.filter((it) => it.field === field).map(({ text }) => text),
    lang,
  });
  return (
    <>
      <TypedField
        {...typed('name')}
        label={say('write_name')}
        mostLetters={MOST_LETTERS.name}
        field={name}
      />
      <DefinitionField {...typed('definition')} mostLetters={MOST_LETTERS.definition} />
      <TypedField
        {...typed('forms')}
        label={say('write_forms')}
        hint={say('write_forms_hint')}
        rows={3}
      />
      <TypedField
        {...typed('abbreviations')}
        label={say('write_abbreviations')}
        hint={say('write_abbreviations_hint')}
        rows={2}
      />
      <Choice
        label={say('write_tier')}
        value={typing.tier}
        options={{
          A: say('write_tier_always'),
          B: say('write_tier_health'),
          C: say('write_tier_asked'),
        }}
        onChoose={(tier) => onTyping({ ...typing, tier })}
      />
      <SourceFields
        sources={typing.sources}
        onSources={(sources) => onTyping({ ...typing, sources })}
        faultsOf={(row) => faultTexts(say, faults, 'sources', row)}
      />
    </>
  );
}
