import { ARTICLE_SOURCE } from './article-source';
import type { LineDrawing, LineDrawings } from './line-drawing';
import { packName } from './pack';
import type { Source } from './source';
import { sourcesOf } from './sources-of';
import { splitTermId, type TermId } from './term-id';
import type { TermText, TermTexts } from './term-text';

/** A text with its sources, the names of its related terms and its drawing looked up: all that a card shows. */
export interface Explanation {
  entry: TermText;
  /** What people see the glossary called that the term is from. */
  packName: string;
  /** The language of its texts, as a BCP 47 tag; absent for English. */
  language?: string;
  sources: Source[];
  /** The article of which texts and names of bundled packs speak; absent for terms of other packs. */
  articleSource?: Source;
  related: Omit<TermMeaning, 'definition'>[];
  /** Terms that the words on the page mean as well, and the names of their packs, in the order of these. */
  others: { id: TermId; packName: string }[];
  drawing?: LineDrawing;
}

/** What a term is called and means, in short. */
export interface TermMeaning extends Pick<TermText, 'id' | 'name' | 'definition'> {
  /** The language of both, as a BCP 47 tag; absent for English. */
  language?: string;
}

/** What can be asked of the texts of terms. */
export interface Explainer {
  /** All that a card shows of a term, or null for an id that no glossary has. */
  explain(id: string): Explanation | null;
  /** What terms are called and mean, in this order; ids that no glossary has are left out. */
  describe(ids: readonly string[]): TermMeaning[];
}

/** Answers from texts and line drawings, each of which is read only when it is asked for. */
export function createExplainer(texts: TermTexts, drawings: LineDrawings = {}): Explainer {
  const textOf = (id: string): TermText | null =>
    Object.hasOwn(texts, id) ? JSON.parse(texts[id as TermId] as string) : null;
  const describe = (ids: readonly string[]) =>
    ids
      .flatMap((id) => textOf(id) ?? [])
      .map(({ id, name, definition }) => ({ id, name, definition }));
  const [articleSource] = sourcesOf([ARTICLE_SOURCE]) as [Source];
  return {
    describe,
    explain(id) {
      const entry = textOf(id);
      if (!entry) return null;
      const related = describe(entry.related).map(({ id, name }) => ({ id, name }));
      const drawing = drawingOf(entry, drawings);
      return {
        entry,
        packName: packName(splitTermId(entry.id).pack),
        sources: sourcesOf(entry.sources),
        articleSource,
        related,
        others: [],
        ...(drawing && { drawing }),
      };
    },
  };
}

/** The line drawing that a text names; undefined where it names none that is there. */
export function drawingOf(
  { drawing = '' }: Pick<TermText, 'drawing'>,
  drawings: LineDrawings,
): LineDrawing | undefined {
  return Object.hasOwn(drawings, drawing) ? JSON.parse(drawings[drawing] as string) : undefined;
}
