import { wholeMatch } from '@/core/find/whole-match';
import { splitTermId, type TermId, termId } from '@/core/glossary/term-id';
import { HEALTH_PAGE } from '@/core/senses/page-context';
import { background } from '@/extension/messaging';
import { selectedWords } from '@/extension/selected-words';
import type { WritingDesk } from '@/ui/pack-editor/writing-desk';
import { ownPacks } from './own-packs';
import { proposeBeside } from './propose-beside';

/** What glossaries are written with on the page of options. */
export const writingDesk: WritingDesk = {
  list: async () => (await ownPacks.list()).packs,
  open: ownPacks.loadOutline,
  term: async (pack, term) => (await ownPacks.loadTerms([termId(pack, term)]))[0] ?? null,
  prepare: ownPacks.prepare,
  known: knownAs,
  wordsToAdd: selectedWords.load,
  propose: proposeBeside,
};

/** The terms of packs that are on, but for one of them, which a page about health would show for some words as a whole. */
async function knownAs(words: readonly string[], besides: string) {
  const found: (TermId | null)[] = words.map(() => null);
  for (const { index, matches } of await background.findTerms(words, HEALTH_PAGE)) {
    const whole = wholeMatch(words[index] ?? '', matches);
    if (whole && splitTermId(whole.term).pack !== besides) found[index] = whole.term;
  }
  const ids = found.filter((id) => id !== null);
  const meanings = ids.length > 0 ? await background.describeTerms(ids) : [];
  const byId = new Map(meanings.map((meaning) => [meaning.id, meaning]));
  return found.map((id) => (id === null ? null : (byId.get(id) ?? null)));
}
