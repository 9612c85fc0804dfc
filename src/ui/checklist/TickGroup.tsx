import type { Item } from '@/core/checklist/checklist';
import type { Ticks } from '@/core/checklist/ticks';
import { ExplainedText } from './ExplainedText';
import type { Knowledge } from './knowledge';
import { TickLine } from './TickLine';

export interface TickGroupProps {
  name: string;
  items: Item[];
  ticks: Ticks;
  knowledge: Knowledge;
  onToggle(id: string): void;
}

/** Lines to tick under one heading. */
export function TickGroup({ name, items, ticks, knowledge, onToggle }: TickGroupProps) {
  const headingId = `group-${items[0]?.id}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the words of a legend cannot open what follows it
    <div class="group" role="group" aria-labelledby={headingId}>
      <ExplainedText as="h3" class="group-name" id={headingId} text={name} knowledge={knowledge} />
      <div class="group-lines">
        {items.map(({ id, label, explanation }) => (
          <TickLine
            key={id}
            id={id}
            label={label}
            explanation={explanation}
            ticked={ticks.items.includes(id)}
            pointedAt={ticks.pointedAt === id}
            knowledge={knowledge}
            onToggle={() => onToggle(id)}
          />
        ))}
      </div>
    </div>
  );
}
