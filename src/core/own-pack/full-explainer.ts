import type { Explainer, Explanation, TermMeaning } from '../glossary/explain';
import type { LineDrawings } from '../glossary/line-drawing';
import { packName } from '../glossary/pack';
import { splitTermId, type TermId } from '../glossary/term-id';
import { isOwnPackId } from './own-pack-id';
import { explainOwn, languageOf, type OwnTerm } from './own-term';

/** What can be asked of the texts of all packs. */
export interface FullExplainer {
  /** All that a card shows of a term, and of `others` that its words mean as well; null for an id that no pack has. */
  explain(id: string, others?: readonly TermId[]): Promise<Explanation | null>;
  /** What terms are called and mean, in this order; ids that no pack has are left out. */
  describe(ids: readonly string[]): Promise<TermMeaning[]>;
}

/** Loads terms of packs of one's own; null in the place of what is not there. */
export type LoadOwnTerms = (ids: readonly string[]) => Promise<readonly (OwnTerm | null)[]>;

const isOwn = (id: string) => isOwnPackId(splitTermId(id).pack);

/** Answers for terms of all packs. Nothing is loaded for those of bundled ones. */
export function createFullExplainer(
  bundled: Explainer,
  loadOwn: LoadOwnTerms,
  drawings: LineDrawings = {},
): FullExplainer {
  /** The terms of one's own among these, by their ids. */
  const ownAmong = async (ids: readonly string[]): Promise<ReadonlyMap<string, OwnTerm>> => {
    const own = [...new Set(ids.filter(isOwn))];
    const loaded = own.length > 0 ? await loadOwn(own) : [];
    return new Map(
      own.flatMap((id, i): [string, OwnTerm][] => (loaded[i] ? [[id, loaded[i]]] : [])),
    );
  };
  const describe = async (ids: readonly string[]) => {
    const own = await ownAmong(ids);
    return ids.flatMap((id) => {
      const known = own.get(id);
      if (!known) return bundled.describe([id]);
      const { name, definition } = known.term.entry;
      return [{ id: id as TermId, name, definition, ...languageOf(known.info) }];
    });
  };
  const named = async (others: readonly TermId[]): Promise<Explanation['others']> => {
    const own = await ownAmong(others);
    return others.flatMap((id) => {
      const name = own.get(id)?.info.name ?? (isOwn(id) ? null : packName(splitTermId(id).pack));
      return name === null ? [] : [{ id, packName: name }];
    });
  };
  return {
    describe,
    async explain(id, others = []) {
      const own = (await ownAmong([id])).get(id);
      const explanation = own ? explainOwn(own, drawings) : bundled.explain(id);
      if (!explanation) return null;
      // Bundled terms lead to bundled ones, which are named already.
      const related = own ? await describe(explanation.entry.related) : explanation.related;
      return {
        ...explanation,
        related: related.map(({ id, name, language }) => ({
          id,
          name,
          ...(language && { language }),
        })),
        others: await named(others.filter((other) => other !== id)),
      };
    },
  };
}
