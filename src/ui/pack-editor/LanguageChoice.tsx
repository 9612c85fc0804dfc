import { useMemo, useState } from 'preact/hooks';
import { Choice } from '../kit/Choice';
import { useSay } from '../kit/say-context';
import { languageNames } from './language-names';

export interface LanguageChoiceProps {
  language: string;
  onLanguage(language: string): void;
}

/** Chooses the language of a glossary: one in which many are written, or the one that it has at first. */
export function LanguageChoice({ language, onLanguage }: LanguageChoiceProps) {
  const say = useSay();
  const [first] = useState(language);
  const names = useMemo(() => languageNames(say.language, first), [say.language, first]);
  return (
    <Choice label={say('write_language')} value={language} options={names} onChoose={onLanguage} />
  );
}
