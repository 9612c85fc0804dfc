import type { Item } from '@/core/checklist/checklist';
import { tickOf } from '@/core/checklist/tick';
import type { Ticks } from '@/core/checklist/ticks';
import { ChecklistItem } from './ChecklistItem';
import { ExplainedText } from './ExplainedText';
import type { Knowledge } from './knowledge';

export interface ItemGroupProps {
  name: string;
  items: Item[];
  ticks: Ticks;
  /** Whether what is ticked is answered on this screen. */
  isAnswered: boolean;
  knowledge: Knowledge;
  /** Takes the tick of an item. */
  onToggle(tick: string): void;
}

/** Items under one heading. */
export function ItemGroup({ name, items, ticks, isAnswered, knowledge, onToggle }: ItemGroupProps) {
  const headingId = `group-${items[0]?.id}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the words of a legend cannot open what follows it
    <div class="group" role="group" aria-labelledby={headingId}>
      <ExplainedText as="h3" class="group-name" id={headingId} text={name} knowledge={knowledge} />
      <div class="group-items">
        {items.map((item) => {
          const tick = tickOf(item, ticks.topic);
          return (
            <ChecklistItem
              key={item.id}
              item={item}
              isTicked={ticks.items.includes(tick)}
              isPointedAt={ticks.pointedAt === item.id}
              isAnswered={isAnswered}
              knowledge={knowledge}
              onToggle={() => onToggle(tick)}
            />
          );
        })}
      </div>
    </div>
  );
}
