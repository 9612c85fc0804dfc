import { checklist } from '../../src/core/checklist/bundled-checklist';
import { codesOf } from './codes';
import { readIds, type Vignette } from './vignettes';

/** What one reader ticked in each case. */
export type Round = Map<string, { topics: string[]; ticked: string[] }>;

/**
 * Reads a round: `{"C001": {"topics": ["numb"], "ticks": ["L12"]}, …}`, ticks by their codes or ids.
 * Throws at a code, an item or a topic that is not known or a list that is not there, with the case.
 */
export function readRound(file: string, content: string): Round {
  const idOf = new Map([...codesOf(checklist)].map(([id, code]) => [code, id]));
  const items = new Set(idOf.values());
  const topics = new Set(checklist.topics.map(({ id }) => id));
  const cases = Object.entries(JSON.parse(content) as Record<string, Record<string, unknown>>);
  return new Map(
    cases.map(([id, read]) => {
      const where = `${file}: ${id}`;
      const ticks = Array.isArray(read.ticks)
        ? read.ticks.map((tick) => idOf.get(tick) ?? tick)
        : read.ticks;
      return [
        id,
        {
          topics: readIds(where, 'topics', read.topics, topics),
          ticked: readIds(where, 'ticks', ticks, items),
        },
      ];
    }),
  );
}

/** The vignettes with the ticks of a round; its cases only, or those with ticks of their own where there is no round. */
export function inRound(vignettes: readonly Vignette[], round: Round | null): Vignette[] {
  if (!round) return vignettes.filter(({ ticked }) => ticked !== null);
  return vignettes.flatMap((vignette) => {
    const read = round.get(vignette.id);
    return read ? [{ ...vignette, ...read }] : [];
  });
}
