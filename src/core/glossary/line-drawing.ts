/** How wide each line drawing is, in units of its own: its lines are then as thick as those of the others. */
export const DRAWING_WIDTH = 320;

/**
 * What a shape stands for, which says how it looks: something around what matters; a thing of its own before that; what
 * the drawing is about, as a line or as an area; where it hurts or is pressed; the line to a label.
 */
export const SHAPE_KINDS = ['outline', 'solid', 'subject', 'area', 'sore', 'leader'] as const;

/** Where a label stands to its place. */
export const LABEL_SIDES = ['after', 'middle', 'before'] as const;

/** A shape of a line drawing. `path` is what stands in the `d` of a path in SVG. */
interface DrawnShape {
  kind: (typeof SHAPE_KINDS)[number];
  path: string;
}

/** A word in a line drawing. It stands after its place where nothing is said. */
interface DrawnLabel {
  text: string;
  x: number;
  y: number;
  side?: (typeof LABEL_SIDES)[number];
}

/** A small picture of our own, drawn in lines: a file of `data/drawings`. */
export interface LineDrawing {
  /** What there is to see, in plain words, for those who do not see it. */
  says: string;
  height: number;
  /** From the back to the front. */
  shapes: DrawnShape[];
  labels: DrawnLabel[];
}

/** Line drawings by their names, each as JSON: they are read when a card shows them. */
export type LineDrawings = Readonly<Record<string, string>>;
