import { drawingOf, type Explanation } from '../glossary/explain';
import type { LineDrawings } from '../glossary/line-drawing';
import type { Source } from '../glossary/source';
import { termText } from '../glossary/write-term-texts';
import { isEnglish } from '../text/primary-language';
import type { KeptTerm, PackInfo } from './kept-pack';

/** A term of a pack of one's own, and what is known of its pack. */
export interface OwnTerm {
  info: PackInfo;
  term: KeptTerm;
}

/** What a card shows of such a term, but for what other terms are called. */
export function explainOwn({ info, term }: OwnTerm, drawings: LineDrawings): Explanation {
  // What an article says belongs to the one that the bundled glossary began with.
  const { article, ...entry } = term.entry;
  const drawing = drawingOf(entry, drawings);
  return {
    entry: termText(info.id, entry, term.related),
    packName: info.name,
    ...languageOf(info),
    sources: citedSources({ info, term }).map(safelyLinked),
    related: [],
    others: [],
    ...(drawing && { drawing }),
  };
}

/** What is said of the language of a pack: nothing where that is English. */
export function languageOf({ language }: PackInfo): { language?: string } {
  return isEnglish(language) ? {} : { language };
}

/** The sources that a term names, as its pack has them. */
export function citedSources({ info: { sources }, term }: OwnTerm): Source[] {
  return term.entry.sources.flatMap((key) =>
    Object.hasOwn(sources, key) ? [sources[key] as Source] : [],
  );
}

/** A source without its link, where that leads to anything but a page of the web, safely fetched. */
function safelyLinked(source: Source): Source {
  const { url, ...named } = source;
  return url !== undefined && /^https:\/\//i.test(url) ? source : named;
}
