import type { Ref } from 'preact';
import type { Advice } from '@/core/checklist/advise';
import { movedTo, movedToTopic, nextPlace, type Ticks } from '@/core/checklist/ticks';
import { useSay } from '../kit/say-context';
import type { Knowledge } from './knowledge';
import { ScreenHeading } from './ScreenHeading';

export interface TopicsScreenProps {
  knowledge: Knowledge;
  ticks: Ticks;
  /** Null where nothing is ticked. */
  advice: Advice | null;
  onTicks(next: Ticks): void;
  heading: Ref<HTMLHeadingElement>;
}

/** The topics, one of which is chosen with a press; those that were looked at say so. */
export function TopicsScreen({ knowledge, ticks, advice, onTicks, heading }: TopicsScreenProps) {
  const say = useSay();
  const { screens, topics } = knowledge.checklist;
  return (
    <>
      <ScreenHeading head={screens.topics} knowledge={knowledge} heading={heading} />
      <ul class="topics" aria-labelledby="screen-title">
        {topics.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              name={id}
              class="topic"
              onClick={() => onTicks(movedToTopic(ticks, id))}
            >
              {label}{' '}
              {ticks.seenTopics.includes(id) && (
                <small class="topic-seen">{say('checklist_looked_at')}</small>
              )}
            </button>
          </li>
        ))}
      </ul>
      {advice && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => onTicks(movedTo(ticks, nextPlace(ticks)))}
        >
          {say(nextPlace(ticks) === 'result' ? 'checklist_to_result' : 'checklist_go_on')}
        </button>
      )}
    </>
  );
}
