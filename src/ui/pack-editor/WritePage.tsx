import { useState } from 'preact/hooks';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import { blankTerm, linesOf, termOfTyped } from '@/core/own-pack/typed-term';
import { MOST_LETTERS } from '@/core/own-pack/typing-faults';
import { primaryLanguage } from '@/core/text/primary-language';
import { useSay } from '../kit/say-context';
import { type Goal, jobFor, languageOfGoal } from './goal';
import { PackChoice } from './PackChoice';
import { reasonKey } from './reason-key';
import { TermWriter } from './TermWriter';
import { useAnswer } from './use-answer';
import { ViewTitle } from './ViewTitle';
import type { ViewProps } from './view-props';
import { addressOf } from './writing-address';

export interface WritePageProps extends ViewProps {
  /** The glossary that it is for; empty where that is to be chosen. */
  pack: string;
  /** The key of the words to be added; empty where none were selected. */
  added: string;
}

/** A term to be written, and the glossary that it goes into. */
export function WritePage(props: WritePageProps) {
  const say = useSay();
  const { value: packs, reason } = useAnswer(props.desk.list);
  const { value: words } = useAnswer(props.desk.wordsToAdd, props.added);
  return (
    <>
      <a
        class="view-back"
        href={addressOf(props.pack ? { view: 'pack', pack: props.pack } : { view: 'home' })}
      >
        {say('back')}
      </a>
      {reason && <p role="alert">{say(reasonKey(reason))}</p>}
      {packs && words !== undefined && <WriteTerm {...{ ...props, packs, words }} />}
    </>
  );
}

interface WriteTermProps extends WritePageProps {
  packs: readonly PackInfo[];
  words: string;
}

function WriteTerm(props: WriteTermProps) {
  const { desk, packs, pack, words, onUnsaved, onSaid } = props;
  const say = useSay();
  const isThere = packs.some(({ id }) => id === pack);
  // Who has one glossary means that, mostly.
  const [goal, setGoal] = useState<Goal>({
    pack: isThere ? pack : (packs[0]?.id ?? ''),
    name: say('write_my_words'),
    language: primaryLanguage(say.language),
  });
  const [first] = useState(() => {
    const [line = ''] = linesOf(words.replaceAll(/\s+/g, ' ').slice(0, MOST_LETTERS.name));
    return blankTerm(line);
  });
  const lang = languageOfGoal(goal, packs);
  return (
    <>
      <ViewTitle>{say('write_a_term')}</ViewTitle>
      <TermWriter
        {...{ desk, first, lang, onUnsaved }}
        pack={goal.pack}
        jobOf={(typing) => jobFor(goal, { written: [termOfTyped(typing)] }, say('write_my_words'))}
        onKept={(info, typing) => {
          const text = say('write_saved_in', { name: typing.name.trim(), glossary: info.name });
          onSaid({ text }, { view: 'pack', pack: info.id });
        }}
        before={(onElsewhere) => (
          <PackChoice
            {...{ packs, goal }}
            onGoal={(next) => {
              onElsewhere();
              setGoal(next);
            }}
          />
        )}
      />
    </>
  );
}
