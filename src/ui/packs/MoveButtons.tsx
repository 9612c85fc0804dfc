import { IconButton } from '../kit/IconButton';
import { useSay } from '../kit/say-context';

export interface MoveButtonsProps {
  id: string;
  name: string;
  place: number;
  count: number;
  onMove(step: -1 | 1): void;
}

/** Move a glossary before or after the next. A button that can do nothing keeps the focus that it has. */
export function MoveButtons({ id, name, place, count, onMove }: MoveButtonsProps) {
  const say = useSay();
  const steps = [
    { step: -1, does: 'up', label: say('glossaries_up', { name }), isOver: place === 0 },
    { step: 1, does: 'down', label: say('glossaries_down', { name }), isOver: place === count - 1 },
  ] as const;
  return (
    <span class="pack-moves">
      {steps.map(({ step, does, label, isOver }) => (
        <IconButton
          key={does}
          id={moveButtonId(id, step)}
          sign="forward"
          class={`move-${does}`}
          label={label}
          isOff={isOver}
          onPress={() => onMove(step)}
        />
      ))}
    </span>
  );
}

/** The id of the button that moves a glossary. */
export function moveButtonId(pack: string, step: -1 | 1): string {
  return `move-${step}-${pack}`;
}
