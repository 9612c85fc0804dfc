import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ArticlePage } from './ArticlePage';
import { LeaveQuestion } from './LeaveQuestion';
import { PackPage } from './PackPage';
import { SaidLine } from './SaidLine';
import { TermPage } from './TermPage';
import { useUnsaved } from './use-unsaved';
import type { Said, ViewProps } from './view-props';
import { WritePage } from './WritePage';
import { addressOf, type Writing, writingAt } from './writing-address';
import type { WritingDesk } from './writing-desk';

export interface PackWritingProps {
  /** The address of this page, without its #; one that asks for nothing to be written leaves all as it is. */
  address: string;
  desk: WritingDesk;
  /** What is shown where nothing is written. */
  children: ComponentChildren;
}

/** All that is written of glossaries of one's own, by the address of the page. It asks before it leaves what is not saved. */
export function PackWriting({ address, desk, children }: PackWritingProps) {
  const { shown, isUnsaved, isAsked, onUnsaved, stay, leave } = useUnsaved(address);
  const [said, setSaid] = useState<Said | null>(null);
  const [round, setRound] = useState(0);
  const now = useRef({ shown, isUnsaved });
  now.current = { shown, isUnsaved };
  const onSaid: ViewProps['onSaid'] = (next, view) => {
    setSaid(next);
    if (!view) return;
    const address = addressOf(view);
    // What is shown already is shown anew.
    if (address === `#${now.current.shown}`) setRound((latest) => latest + 1);
    else location.hash = address;
  };
  const onUndone = (next: Said) => {
    setSaid(next);
    // Who writes meanwhile, here or elsewhere, is to lose nothing of that.
    if (shown === now.current.shown && !now.current.isUnsaved) setRound((latest) => latest + 1);
  };
  useEffect(() => {
    // What was done before is no news on another page, but on the one that follows it.
    if (writingAt(shown)?.view !== 'pack') setSaid(null);
  }, [shown]);
  return (
    <div class="pack-writing">
      <SaidLine {...{ desk, said, onUndone }} />
      <View key={`${shown} ${round}`} writing={writingAt(shown)} {...{ desk, onUnsaved, onSaid }}>
        {children}
      </View>
      {isAsked && <LeaveQuestion onStay={stay} onLeave={leave} />}
    </div>
  );
}

interface ShownView extends ViewProps {
  writing: Writing | null;
  children: ComponentChildren;
}

function View({ writing, children, ...view }: ShownView) {
  switch (writing?.view) {
    case 'pack':
      return <PackPage {...view} pack={writing.pack} />;
    case 'term':
      return <TermPage {...view} pack={writing.pack} term={writing.term} />;
    case 'write':
      return <WritePage {...view} pack={writing.pack} added={writing.added ?? ''} />;
    case 'article':
      return <ArticlePage {...view} />;
    default:
      return <>{children}</>;
  }
}
