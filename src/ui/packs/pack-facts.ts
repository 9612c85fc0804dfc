import type { Say } from '@/core/messages/say';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import { languageName } from '../kit/language-name';

/** What is known of a glossary, in one line: how many terms and, of one that is shown, forms; its language, version and licence. */
export function packFacts(
  say: Say,
  info: Pick<PackInfo, 'termCount' | 'language' | 'version' | 'licence'>,
  forms?: number,
): string {
  const facts = [
    say.count('glossaries_terms', info.termCount),
    forms !== undefined && say.count('glossaries_forms', forms),
    languageName(info.language, say.language),
    info.version && say('glossaries_version', { version: info.version }),
    info.licence,
  ];
  return facts.filter(Boolean).join(' · ');
}
