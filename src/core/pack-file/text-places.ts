/** Where something stands in a text, from 1 on, as editors count. */
export interface Place {
  line: number;
  column: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Gives the place of an offset in a text. Lines end as in any editor: by `\n`, `\r\n` or `\r`. */
export function createPlaces(text: string): (offset: number) => Place {
  const starts = [0];
  let read = 0;
  const readTo = (offset: number) => {
    for (; read < offset; read++) {
      const code = text.charCodeAt(read);
      const isEnd =
        code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(read + 1) !== LINE_FEED);
      if (isEnd) starts.push(read + 1);
    }
  };
  return (offset) => {
    readTo(offset);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
