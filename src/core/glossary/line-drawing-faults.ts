import { DRAWING_WIDTH, LABEL_SIDES, type LineDrawing, SHAPE_KINDS } from './line-drawing';

/** The longest drawing, in UTF-16 units of its JSON. */
const MOST_LETTERS = 3000;
/** The tallest: with a taller one a card would need to be scrolled. */
const MOST_HEIGHT = 200;
/** More words make a picture a text. */
const MOST_LABELS = 8;

/** What is wrong with a line drawing, in a sentence each. */
export function lineDrawingFaults(drawing: LineDrawing): string[] {
  const { says, height, shapes, labels } = drawing;
  const isInside = ({ x, y }: { x: number; y: number }) =>
    x >= 0 && x <= DRAWING_WIDTH && y >= 0 && y <= height;
  const faults: [boolean, string][] = [
    [says.trim() === '', 'does not say what there is to see'],
    [JSON.stringify(drawing).length > MOST_LETTERS, `has more than ${MOST_LETTERS} letters`],
    [height <= 0 || height > MOST_HEIGHT, `is not between 0 and ${MOST_HEIGHT} high`],
    [shapes.length === 0, 'has no shapes'],
    [labels.length > MOST_LABELS, `has more than ${MOST_LABELS} labels`],
    ...shapes.flatMap(({ kind, path }): [boolean, string][] => [
      [!SHAPE_KINDS.includes(kind), `has a shape of the kind "${kind}"`],
      [!/^M[\d\s.,a-z-]+$/i.test(path), `has a path that cannot be drawn: "${path}"`],
    ]),
    ...labels.flatMap((label): [boolean, string][] => [
      [!isInside(label), `has the label "${label.text}" outside`],
      [!LABEL_SIDES.includes(label.side ?? 'after'), `has a label on the side "${label.side}"`],
    ]),
  ];
  return faults.flatMap(([isSo, fault]) => (isSo ? [fault] : []));
}
