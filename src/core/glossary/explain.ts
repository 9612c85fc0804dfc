import { ARTICLE_SOURCE } from './article-source';
import type { LineDrawing, LineDrawings } from './line-drawing';
import type { Source } from './source';
import { sourcesOf } from './sources-of';
import type { TermId } from './term-id';
import type { TermText, TermTexts } from './term-text';

/** A text with its sources, the names of its related terms and its drawing looked up: all that a card shows. */
export interface Explanation {
  entry: TermText;
  sources: Source[];
  /** The article that the glossary began with, of which texts and names of packs speak. */
  articleSource: Source;
  related: { id: TermId; name: string }[];
  drawing?: LineDrawing;
}

/** What a term is called and means, in short. */
export type TermMeaning = Pick<TermText, 'id' | 'name' | 'definition'>;

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
      const drawing = drawings[entry.drawing ?? ''];
      return {
        entry,
        sources: sourcesOf(entry.sources),
        articleSource,
        related,
        ...(drawing && { drawing: JSON.parse(drawing) }),
      };
    },
  };
}
