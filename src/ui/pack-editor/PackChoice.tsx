import type { PackInfo } from '@/core/own-pack/kept-pack';
import { MOST_LETTERS_OF_PACK } from '@/core/own-pack/most-letters-of-pack';
import type { PackChange } from '@/core/own-pack/pack-change';
import type { MadePackJob } from '@/core/own-pack/pack-job';
import { singleLine } from '@/core/text/single-line';
import { Choice } from '../kit/Choice';
import { useSay } from '../kit/say-context';
import { begunPack } from './begun-pack';
import { LanguageChoice } from './LanguageChoice';
import { TypedField } from './TypedField';

/** Where terms are to go: into a glossary, by its id; with an empty one into one that is begun under this name, in this language. */
export interface Goal {
  pack: string;
  name: string;
  language: string;
}

export interface PackChoiceProps {
  packs: readonly PackInfo[];
  goal: Goal;
  onGoal(goal: Goal): void;
}

/** Chooses one of the glossaries of one's own, or begins one. */
export function PackChoice({ packs, goal, onGoal }: PackChoiceProps) {
  const say = useSay();
  const names = packs.map(({ id, name }) => [id, name]);
  return (
    <>
      {packs.length > 0 && (
        <Choice
          label={say('write_goal')}
          value={goal.pack}
          options={{ '': say('write_goal_begun'), ...Object.fromEntries(names) }}
          onChoose={(pack) => onGoal({ ...goal, pack })}
        />
      )}
      {goal.pack === '' && (
        <>
          <TypedField
            label={say('write_goal_name')}
            value={goal.name}
            onType={(name) => onGoal({ ...goal, name })}
            mostLetters={MOST_LETTERS_OF_PACK.name}
          />
          <LanguageChoice
            language={goal.language}
            onLanguage={(language) => onGoal({ ...goal, language })}
          />
        </>
      )}
    </>
  );
}

/** The job that makes a change where it is to go; one that is begun has this name where it was given none. */
export function jobFor(goal: Goal, change: PackChange, nameless: string): MadePackJob {
  if (goal.pack !== '') return { changed: goal.pack, change };
  return { begun: begunPack(singleLine(goal.name) || nameless, goal.language), change };
}

/** The language of a glossary that terms go into. */
export function languageOf(goal: Goal, packs: readonly PackInfo[]): string {
  return packs.find(({ id }) => id === goal.pack)?.language ?? goal.language;
}
