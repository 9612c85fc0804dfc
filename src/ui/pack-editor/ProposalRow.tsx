import { useId, useRef } from 'preact/hooks';
import type { TypedTerm } from '@/core/own-pack/typed-term';
import { MOST_LETTERS, type TypingFault } from '@/core/own-pack/typing-faults';
import { useSay } from '../kit/say-context';
import { DefinitionField } from './DefinitionField';
import { faultTexts } from './fault-texts';
import type { Proposal } from './proposal';
import { TypedField, type TypingElement } from './TypedField';

export interface ProposalRowProps {
  proposal: Proposal;
  /** What of it cannot be kept as it is typed. */
  faults: readonly TypingFault[];
  onProposal(proposal: Proposal): void;
}

/** A proposed term with the sentence that names it; once it is ticked, its fields. */
export function ProposalRow({ proposal, faults, onProposal }: ProposalRowProps) {
  const say = useSay();
  const id = useId();
  const { typing, sentence, known, isTaken } = proposal;
  return (
    <li class="proposal">
      <label class="proposal-tick">
        <input
          type="checkbox"
          checked={isTaken}
          aria-describedby={id}
          onChange={({ currentTarget }) =>
            onProposal({ ...proposal, isTaken: currentTarget.checked })
          }
        />
        <span lang="en">{typing.name}</span>
      </label>
      <div id={id}>
        {known && <p class="typing-note">{say('write_known_already', { name: known })}</p>}
        <p class="typing-hint">
          {say(proposal.isExplained ? 'write_article_explains' : 'write_article_uses')}
        </p>
        <blockquote class="proposal-sentence" lang="en" dir="ltr">
          {sentence}
        </blockquote>
      </div>
      {isTaken && <ProposalFields {...{ proposal, faults, onProposal }} />}
    </li>
  );
}

function ProposalFields({ proposal, faults, onProposal }: ProposalRowProps) {
  const say = useSay();
  const { typing, sentence } = proposal;
  const change = (changed: Partial<TypedTerm>) =>
    onProposal({ ...proposal, typing: { ...typing, ...changed } });
  const field = useRef<TypingElement>(null);
  const isCopied = typing.definition.trim() === sentence.trim();
  return (
    <fieldset class="proposal-fields" aria-label={typing.name}>
      <TypedField
        label={say('write_name')}
        value={typing.name}
        onType={(name) => change({ name })}
        faults={faultTexts(say, faults, 'name')}
        mostLetters={MOST_LETTERS.name}
        lang="en"
      />
      <OtherForms {...{ typing, faults }} onChange={change} />
      <DefinitionField
        value={typing.definition}
        onType={(definition) => change({ definition })}
        mostLetters={MOST_LETTERS.definition}
        lang="en"
        field={field}
        faults={faultTexts(say, faults, 'definition')}
        notes={isCopied ? [say('write_article_words')] : []}
      />
      {typing.definition.trim() === '' && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            change({ definition: sentence.slice(0, MOST_LETTERS.definition) });
            // The button that had the focus is gone.
            field.current?.focus();
          }}
        >
          {say('write_start_from_sentence')}
        </button>
      )}
    </fieldset>
  );
}

interface OtherFormsProps extends Pick<ProposalRowProps, 'faults'> {
  typing: TypedTerm;
  onChange(changed: Partial<TypedTerm>): void;
}

function OtherForms({ typing, faults, onChange }: OtherFormsProps) {
  const say = useSay();
  return (
    <>
      <TypedField
        label={say('write_forms')}
        hint={say('write_forms_hint')}
        rows={2}
        value={typing.forms}
        onType={(forms) => onChange({ forms })}
        faults={faultTexts(say, faults, 'forms')}
        lang="en"
      />
      <TypedField
        label={say('write_abbreviations')}
        rows={1}
        value={typing.abbreviations}
        onType={(abbreviations) => onChange({ abbreviations })}
        faults={faultTexts(say, faults, 'abbreviations')}
        lang="en"
      />
    </>
  );
}
