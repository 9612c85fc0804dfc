import { useEffect, useRef, useState } from 'preact/hooks';
import type { TermMeaning } from '@/core/glossary/explain';
import { switchKnown } from '@/core/settings/settings';
import { useSay } from '../kit/say-context';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';
import { NameList } from './NameList';

export interface KnownTermsProps extends SettingsProps {
  /** What terms are called; those that no glossary has any longer are left out. */
  describe(ids: readonly string[]): Promise<TermMeaning[]>;
}

/** The terms that the person knows, by name, each with a button that has it marked again. */
export function KnownTerms({ settings, onSettings, describe }: KnownTermsProps) {
  const say = useSay();
  const { termsKnown } = settings;
  const names = useNames(termsKnown, describe);
  const hint = useRef<HTMLParagraphElement>(null);
  const terms = termsKnown
    .map((id) => ({ id, name: names.get(id) ?? id }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
  const markAgain = (id: string) => {
    onSettings((latest) => switchKnown(latest, id, false));
    // The button that had the focus is gone.
    hint.current?.focus();
  };
  return (
    <SettingsSection title={say('known_title')}>
      <p class="settings-hint" ref={hint} tabIndex={-1}>
        {say('known_hint')}
        {terms.length === 0 && ` ${say('known_none_yet')}`}
      </p>
      <NameList
        label={say('known_title')}
        rows={terms}
        button={say('known_mark_again')}
        buttonOf={(name) => say('known_mark_one_again', { name })}
        onPress={markAgain}
      />
    </SettingsSection>
  );
}

/** The names of terms by their ids, as far as they are known by now. */
function useNames(
  ids: readonly string[],
  describe: KnownTermsProps['describe'],
): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const key = ids.join('\n');
  useEffect(() => {
    if (key === '') return;
    void describe(key.split('\n')).then((meanings) =>
      setNames(new Map(meanings.map(({ id, name }) => [id, name]))),
    );
  }, [key, describe]);
  return names;
}
