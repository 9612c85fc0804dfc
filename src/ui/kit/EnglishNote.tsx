import { useSay } from './say-context';

/** Says where terms are explained that this is in English; nothing to those who have all in English. */
export function EnglishNote() {
  const say = useSay();
  return say.isEnglish ? null : <p class="english-note">{say('in_english')}</p>;
}
