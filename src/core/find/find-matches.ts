import type { PageContext } from '../senses/page-context';
import { endWithPossessive } from '../text/word-breaks';
import type { Words } from '../text/words';
import { isGlued } from './is-glued';
import { isInAddress } from './is-in-address';
import type { Match } from './match';
import type { PackFinder } from './pack-finder';
import type { TermForm } from './pack-forms';

/** A form, and the pack that knows it. */
interface Candidate {
  finder: PackFinder;
  form: TermForm;
}

/** The terms among words, from the first word to the last: whichever reaches farthest, then the pack that comes first. */
export function findMatches(
  words: Words,
  finders: readonly PackFinder[],
  page: PageContext,
): Match[] {
  const matches: Match[] = [];
  for (const finder of finders) finder.take(words);
  for (let first = 0; first < words.count; first++) {
    const meant = candidatesFrom(first, finders).find(
      ({ finder, form }) =>
        !isGlued(words, first, form.last) &&
        finder.isMeant(form, first, page) &&
        !isInAddress(words, first, form.last),
    );
    if (!meant) continue;
    const { finder, form } = meant;
    matches.push({
      start: words.starts[first] as number,
      end: endWithPossessive(words.text, words.ends[form.last] as number),
      term: finder.termOf(form),
      ...(finder.isEveryday(form) && { isEveryday: true }),
    });
    first = form.last;
  }
  return matches;
}

const NONE: readonly Candidate[] = [];

function candidatesFrom(first: number, finders: readonly PackFinder[]): readonly Candidate[] {
  let candidates: Candidate[] | null = null;
  for (const finder of finders) {
    for (const form of finder.formsFrom(first)) {
      candidates ??= [];
      candidates.push({ finder, form });
    }
  }
  // Sorting is stable, so that packs stay in their order.
  return candidates?.sort((a, b) => b.form.last - a.form.last) ?? NONE;
}
