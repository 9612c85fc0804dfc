const MARK = /\{(\w+)\}/;

/** What marks such as `{site}` in a text stand for, by their names. */
export type Values<Part> = Readonly<Record<string, Part>>;

/** A text with its marks replaced. A mark without a value stays, so that it is seen. */
export function fill(message: string, values: Values<string | number>): string {
  return fillParts(message, values).join('');
}

/** A text in parts: its words, and between them what its marks stand for. */
export function fillParts<Part>(message: string, values: Values<Part>): (string | Part)[] {
  // Names of marks stand at every second place.
  return message
    .split(MARK)
    .map((piece, index) => {
      if (index % 2 === 0) return piece;
      return Object.hasOwn(values, piece) ? (values[piece] as Part) : `{${piece}}`;
    })
    .filter((part) => part !== '');
}
