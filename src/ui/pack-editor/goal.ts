import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { PackChange } from '@/core/own-pack/pack-change';
import type { MadePackJob } from '@/core/own-pack/pack-job';
import { singleLine } from '@/core/text/single-line';
import { begunPack } from './begun-pack';

/** Where terms are to go: into a glossary, by its id; with an empty one into one that is begun under this name, in this language. */
export interface Goal {
  pack: string;
  name: string;
  language: string;
}

/** The job that makes a change where it is to go; one that is begun has this name where it was given none. */
export function jobFor(goal: Goal, change: PackChange, nameless: string): MadePackJob {
  if (goal.pack !== '') return { changed: goal.pack, change };
  return { begun: begunPack(singleLine(goal.name) || nameless, goal.language), change };
}

/** The language of a glossary that terms go into. */
export function languageOfGoal(goal: Goal, packs: readonly PackInfo[]): string {
  return packs.find(({ id }) => id === goal.pack)?.language ?? goal.language;
}
