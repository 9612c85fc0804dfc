import { expect, it } from 'vitest';
import type { LineDrawing } from '@/core/glossary/line-drawing';
import { lineDrawingFaults } from '@/core/glossary/line-drawing-faults';

const DRAWING: LineDrawing = {
  says: 'A nerve.',
  height: 100,
  shapes: [{ kind: 'subject', path: 'M8 8c4-2.5 9 3 12 4' }],
  labels: [{ text: 'nerve', x: 20, y: 20 }],
};
const label = { text: 'nerve', x: 20, y: 20 };

it('finds nothing wrong with what can be drawn', () => {
  expect(lineDrawingFaults(DRAWING)).toEqual([]);
});

it.each<[string, object]>([
  ['does not say what there is to see', { says: ' ' }],
  ['is not between 0 and 200 high', { height: 201 }],
  ['has no shapes', { shapes: [] }],
  ['has a shape of the kind "red"', { shapes: [{ kind: 'red', path: 'M0 0h9' }] }],
  ['has a path that cannot be drawn: "url(#x)"', { shapes: [{ kind: 'solid', path: 'url(#x)' }] }],
  ['has the label "nerve" outside', { labels: [{ ...label, x: 321 }] }],
  ['has a label on the side "left"', { labels: [{ ...label, side: 'left' }] }],
  ['has more than 8 labels', { labels: Array.from({ length: 9 }, () => label) }],
  ['has more than 3000 letters', { shapes: [{ kind: 'solid', path: `M0 0${'h9'.repeat(1500)}` }] }],
])('says of a drawing that it %s', (fault, change) => {
  expect(lineDrawingFaults({ ...DRAWING, ...change })).toEqual([fault]);
});
