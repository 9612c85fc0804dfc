import type { Ref } from 'preact';
import { type Advice, isAnsweredAtOnce } from '@/core/checklist/advise';
import { groupsOf, type Item, type ScreenHead } from '@/core/checklist/checklist';
import { type Ticks, toggled } from '@/core/checklist/ticks';
import { GoOnButton } from './GoOnButton';
import { ItemGroup } from './ItemGroup';
import type { Knowledge } from './knowledge';
import { ScreenHeading } from './ScreenHeading';

export interface ItemsScreenProps {
  head: ScreenHead;
  items: Item[];
  knowledge: Knowledge;
  ticks: Ticks;
  /** Null where nothing is ticked. */
  advice: Advice | null;
  /** Takes ticks that stay on this screen. */
  onTicks(next: Ticks): void;
  /** Takes ticks that lead to another. */
  onMove(next: Ticks): void;
  heading: Ref<HTMLHeadingElement>;
}

/** A screen of items to tick, group by group, and the way on. */
export function ItemsScreen({ head, items, knowledge, ticks, advice, ...props }: ItemsScreenProps) {
  return (
    <>
      <ScreenHeading head={head} knowledge={knowledge} heading={props.heading} />
      {groupsOf(items).map((group) => (
        <ItemGroup
          key={group.name}
          {...group}
          ticks={ticks}
          isAnswered={advice !== null && isAnsweredAtOnce(advice)}
          knowledge={knowledge}
          onToggle={(tick) => props.onTicks(toggled(ticks, tick))}
        />
      ))}
      <GoOnButton {...{ items, ticks, advice }} onTicks={props.onMove} />
    </>
  );
}
