import { useState } from 'preact/hooks';
import type { PackInfo } from '@/core/own-pack/kept-pack';
import { MOST_LETTERS_OF_PACK } from '@/core/own-pack/most-letters-of-pack';
import { useSay } from '../kit/say-context';
import { ArticleField } from './ArticleField';
import { ProposalList } from './ProposalList';
import { type Proposal, proposalsOf } from './proposal';
import { reasonKey } from './reason-key';
import { useAnswer } from './use-answer';
import { ViewTitle } from './ViewTitle';
import type { ViewProps } from './view-props';
import { addressOf } from './writing-address';

/** What was found in an article, and what that is called. */
interface Found {
  proposals: Proposal[];
  title: string;
}

/** Makes a glossary of an article: what it may be about is proposed, and the person takes it up, and writes what it means. */
export function ArticlePage(props: ViewProps) {
  const say = useSay();
  const { value: packs, reason } = useAnswer(props.desk.list);
  return (
    <>
      <a class="view-back" href={addressOf({ view: 'home' })}>
        {say('back')}
      </a>
      <ViewTitle>{say('write_from_article')}</ViewTitle>
      {reason && <p role="alert">{say(reasonKey(reason))}</p>}
      {packs && <Article {...props} packs={packs} />}
    </>
  );
}

function Article({ desk, packs, onUnsaved, onSaid }: ViewProps & { packs: readonly PackInfo[] }) {
  const say = useSay();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Found>({ proposals: [], title: '' });
  const [said, setSaid] = useState('');
  const write = (next: string) => {
    setText(next);
    onUnsaved(next.trim() !== '' || found.proposals.some(({ isTaken }) => isTaken));
  };
  const read = async () => {
    setSaid(say('write_article_reading'));
    try {
      const proposed = await desk.propose(text);
      const known = await desk.known(
        proposed.map(({ name }) => name),
        '',
      );
      setSaid(
        proposed.length === 0
          ? say('write_article_nothing')
          : say.count('write_article_found', proposed.length),
      );
      // What is taken of another article stays.
      setFound(({ proposals }) => ({
        proposals: [...proposals.filter(({ isTaken }) => isTaken), ...proposalsOf(proposed, known)],
        title: titleOf(text) ?? say('write_my_words'),
      }));
    } catch {
      setSaid(say('write_fault_broken'));
    }
  };
  return (
    <>
      <ArticleField
        text={text}
        onText={write}
        onRead={() => void read()}
        isDone={found.proposals.length > 0}
      />
      <p class="typing-hint" role="status">
        {said}
      </p>
      {found.proposals.length > 0 && (
        <ProposalList
          {...{ desk, packs, onUnsaved, onSaid, ...found }}
          onProposals={(change) =>
            setFound((latest) => ({ ...latest, proposals: change(latest.proposals) }))
          }
        />
      )}
    </>
  );
}

/** The first line of an article; null where that is a sentence or more, and so no title. */
function titleOf(article: string): string | null {
  const [line = ''] = article.trim().split('\n');
  const isTitle = line.length <= MOST_LETTERS_OF_PACK.name && !line.trimEnd().endsWith('.');
  return isTitle ? line.trim() : null;
}
