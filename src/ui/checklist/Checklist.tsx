import { advise } from '@/core/checklist/advise';
import { signsOf } from '@/core/checklist/checklist';
import { movedBack, NO_TICKS, placeBefore, type Ticks } from '@/core/checklist/ticks';
import { AdviceDock } from './AdviceDock';
import { ChecklistEnd } from './ChecklistEnd';
import { ItemsScreen } from './ItemsScreen';
import type { Knowledge } from './knowledge';
import { StepBar } from './StepBar';
import type { TakeAlongProps } from './TakeAlong';
import { TopicScreen } from './TopicScreen';
import { TopicsScreen } from './TopicsScreen';
import { useChecklistFocus } from './use-checklist-focus';

export interface ChecklistProps extends TakeAlongProps {
  knowledge: Knowledge;
  ticks: Ticks;
  onTicks(next: Ticks): void;
}

/** The checklist: its screens and, at the end, its advice, one at a time. */
export function Checklist({ knowledge, ticks, onTicks, ...takeAlong }: ChecklistProps) {
  const { screen, heading, onMove } = useChecklistFocus(ticks);
  const { checklist } = knowledge;
  const advice = advise(checklist, ticks.items);
  const hasBegun = ticks.at !== 'signs' || ticks.hasSeenSigns || ticks.items.length > 0;
  const move = (next: Ticks) => {
    onMove();
    onTicks(next);
  };
  const bar = (
    <StepBar
      ticks={ticks}
      note={hasBegun ? undefined : checklist.screens.signs.limits}
      onBack={placeBefore(ticks) ? () => move(movedBack(ticks)) : null}
      onStartAgain={hasBegun ? () => move(NO_TICKS) : null}
    />
  );
  if (ticks.at === 'result') {
    return (
      <div class="checklist-end" ref={screen}>
        {bar}
        <ChecklistEnd {...{ knowledge, ticks, advice, heading }} onTicks={move} {...takeAlong} />
      </div>
    );
  }
  const onScreen = { knowledge, ticks, advice, onTicks, onMove: move, heading };
  return (
    <>
      <div class="step" ref={screen} key={`${ticks.at} ${ticks.topic}`}>
        {bar}
        {ticks.at === 'signs' && (
          <ItemsScreen head={checklist.screens.signs} items={signsOf(checklist)} {...onScreen} />
        )}
        {ticks.at === 'topics' && (
          <TopicsScreen {...{ knowledge, ticks, advice, heading }} onTicks={move} />
        )}
        {ticks.at === 'lines' && <TopicScreen {...onScreen} />}
      </div>
      <AdviceDock {...{ knowledge, ticks, advice }} onTicks={move} />
    </>
  );
}
