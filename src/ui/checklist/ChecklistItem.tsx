import type { Item } from '@/core/checklist/checklist';
import { useSay } from '../kit/say-context';
import { ANSWER_ID } from './AdviceDock';
import { ExplainedText } from './ExplainedText';
import type { Knowledge } from './knowledge';

export interface ChecklistItemProps {
  item: Item;
  isTicked: boolean;
  /** Whether a card led the person to this item. */
  isPointedAt: boolean;
  /** Whether what is ticked is answered on this screen. */
  isAnswered: boolean;
  knowledge: Knowledge;
  onToggle(): void;
}

/** One item to tick, by pressing it anywhere but at the words that explain themselves. */
export function ChecklistItem({
  item,
  isTicked,
  isPointedAt,
  isAnswered,
  ...props
}: ChecklistItemProps) {
  const say = useSay();
  const boxId = boxIdOf(item.id);
  return (
    <div class={isPointedAt ? 'item item-pointed-at' : 'item'}>
      <input
        type="checkbox"
        class="tick-box"
        id={boxId}
        name={item.id}
        checked={isTicked}
        aria-describedby={`${boxId}-explanation`}
        onChange={props.onToggle}
      />
      <div>
        {isPointedAt && <p class="item-here">{say('checklist_you_came')}</p>}
        <label class="item-label" for={boxId}>
          {item.label}
        </label>
        {isTicked && isAnswered && (
          <button type="button" class="item-answer" onClick={goToAnswer}>
            {say('checklist_what_to_do')}
          </button>
        )}
        <ExplainedText
          as="p"
          class="item-explanation"
          id={`${boxId}-explanation`}
          text={item.explanation}
          knowledge={props.knowledge}
        />
      </div>
    </div>
  );
}

/** The answer is in sight already: what was ticked stays there too. */
function goToAnswer(): void {
  document.getElementById(ANSWER_ID)?.focus({ preventScroll: true });
}

/** The id of the element that ticks an item. */
export function boxIdOf(item: string): string {
  return `item-${item}`;
}
