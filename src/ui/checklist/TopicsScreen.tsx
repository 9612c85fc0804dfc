import type { Ref } from 'preact';
import { movedTo, movedToTopic, type Ticks } from '@/core/checklist/ticks';
import type { Knowledge } from './knowledge';
import { ScreenHeading } from './ScreenHeading';

export interface TopicsScreenProps {
  knowledge: Knowledge;
  ticks: Ticks;
  onTicks(next: Ticks): void;
  heading: Ref<HTMLHeadingElement>;
}

/** The topics, one of which is chosen with a press; those that were looked at say so. */
export function TopicsScreen({ knowledge, ticks, onTicks, heading }: TopicsScreenProps) {
  const { screens, topics } = knowledge.checklist;
  return (
    <>
      <ScreenHeading head={screens.topics} knowledge={knowledge} heading={heading} />
      <div class="topics">
        {topics.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            name={id}
            class="topic"
            onClick={() => onTicks(movedToTopic(ticks, id))}
          >
            {label}
            {ticks.seenTopics.includes(id) && <small class="topic-seen">Looked at</small>}
          </button>
        ))}
      </div>
      {ticks.seenTopics.length > 0 && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => onTicks(movedTo(ticks, 'result'))}
        >
          To my result
        </button>
      )}
    </>
  );
}
