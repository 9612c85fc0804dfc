import { useState } from 'preact/hooks';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import { MOST_LETTERS_OF_PACK } from '@/core/own-pack/most-letters-of-pack';
import { singleLine } from '@/core/text/single-line';
import { useSay } from '../kit/say-context';
import { LanguageChoice } from './LanguageChoice';
import { SavingLine } from './SavingLine';
import { TypedField } from './TypedField';
import { useSaving } from './use-saving';
import type { WritingDesk } from './writing-desk';

export interface PackHeadFormProps {
  desk: Pick<WritingDesk, 'prepare'>;
  info: PackInfo;
  onUnsaved(isUnsaved: boolean): void;
  onKept(info: PackInfo): void;
}

/** What is said of a glossary as a whole: its name, its language, its version and its licence. */
export function PackHeadForm({ desk, info, onUnsaved, onKept }: PackHeadFormProps) {
  const say = useSay();
  const { name, language, licence, version } = info;
  const before = { name, language, licence, version };
  const [head, setHead] = useState(before);
  const [isNameless, setIsNameless] = useState(false);
  const saving = useSaving(desk);
  const write = (changed: Partial<typeof head>) => {
    saving.stop();
    setHead({ ...head, ...changed });
    onUnsaved(true);
  };
  const save = (event: Event) => {
    event.preventDefault();
    const isMissing = singleLine(head.name) === '';
    setIsNameless(isMissing);
    if (isMissing || saving.state.at === 'work') return;
    // The rest may have been changed elsewhere meanwhile.
    const changed = Object.entries(head).filter(
      ([key, text]) => text !== before[key as keyof typeof head],
    );
    const change = { head: Object.fromEntries(changed) };
    saving.save({ changed: info.id, change }, (kept) => {
      onUnsaved(false);
      onKept(kept);
    });
  };
  const typed = (field: 'name' | 'licence' | 'version') => ({
    value: head[field],
    onType: (value: string) => write({ [field]: value }),
    mostLetters: MOST_LETTERS_OF_PACK[field],
  });
  return (
    <form class="term-writer" autocomplete="off" noValidate onSubmit={save}>
      <TypedField
        {...typed('name')}
        label={say('glossaries_name')}
        faults={isNameless ? [say('write_no_name')] : []}
      />
      <LanguageChoice
        language={head.language}
        onLanguage={(chosen) => write({ language: chosen })}
      />
      <TypedField {...typed('version')} label={say('write_version')} />
      <TypedField
        {...typed('licence')}
        label={say('write_licence')}
        hint={say('write_licence_hint')}
      />
      <SavingLine saving={saving} label={say('write_save')} />
    </form>
  );
}
