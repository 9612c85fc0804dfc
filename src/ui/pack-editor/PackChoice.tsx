import type { PackInfo } from '@/core/own-pack/kept-pack';
import { MOST_LETTERS_OF_PACK } from '@/core/own-pack/most-letters-of-pack';
import { Choice } from '../kit/Choice';
import { useSay } from '../kit/say-context';
import type { Goal } from './goal';
import { LanguageChoice } from './LanguageChoice';
import { TypedField } from './TypedField';

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
