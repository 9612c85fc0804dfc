import { ExplainedText } from './ExplainedText';
import type { Knowledge } from './knowledge';

export interface TickLineProps {
  id: string;
  label: string;
  explanation: string;
  ticked: boolean;
  /** Whether a card led here. */
  pointedAt: boolean;
  knowledge: Knowledge;
  onToggle(): void;
}

/** One line to tick, anywhere on it but at the words that explain themselves. */
export function TickLine({ id, label, explanation, ticked, pointedAt, ...props }: TickLineProps) {
  return (
    <div class={pointedAt ? 'line line-pointed-at' : 'line'}>
      <input
        type="checkbox"
        class="line-box"
        id={`line-${id}`}
        name={id}
        checked={ticked}
        aria-describedby={`line-${id}-explanation`}
        onChange={props.onToggle}
      />
      <div>
        {pointedAt && <p class="line-here">You came for this line</p>}
        <label class="line-label" for={`line-${id}`}>
          {label}
        </label>
        <ExplainedText
          as="p"
          class="line-explanation"
          id={`line-${id}-explanation`}
          text={explanation}
          knowledge={props.knowledge}
        />
      </div>
    </div>
  );
}
