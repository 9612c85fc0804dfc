import { DRAWING_WIDTH, type LineDrawing } from '@/core/glossary/line-drawing';
import type { Say } from '@/core/messages/say';
import { inEnglish } from '../kit/in-english';

export interface TermDrawingProps {
  say: Say;
  drawing: LineDrawing;
}

/** A line drawing in the colours around it. Screen readers say what there is to see. */
export function TermDrawing({ say, drawing }: TermDrawingProps) {
  const { says, height, shapes, labels } = drawing;
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${DRAWING_WIDTH} ${height}`}
      role="img"
      aria-label={says}
      {...inEnglish(say)}
    >
      {shapes.map(({ kind, path }) => (
        <path key={path} class={`drawn-${kind}`} d={path} />
      ))}
      {labels.map(({ text, x, y, side = 'after' }) => (
        <text key={text} class={`drawn-label drawn-${side}`} x={x} y={y}>
          {text}
        </text>
      ))}
    </svg>
  );
}
