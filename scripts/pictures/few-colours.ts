const MOST_COLOURS = 64;

/** Colours, three bytes each, and for each pixel the number of its colour. */
interface FewColours {
  palette: Buffer;
  indices: Buffer;
}

/** The pixels in the 64 colours that are seen most often, or in those that come nearest; four bytes each before. */
export function fewColours(rgba: Uint8Array): FewColours {
  const colours = coloursOf(rgba);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const chosen = byCount.slice(0, MOST_COLOURS);
  const numbers = new Map(byCount.map((colour) => [colour, nearest(colour, chosen)]));
  return {
    palette: Buffer.from(chosen.flatMap(partsOf)),
    indices: Buffer.from(colours.map((colour) => numbers.get(colour) ?? 0)),
  };
}

function coloursOf(rgba: Uint8Array): Uint32Array {
  const colours = new Uint32Array(rgba.length / 4);
  for (let i = 0; i < colours.length; i++) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(4 * i, 4 * i + 3);
    colours[i] = (red << 16) | (green << 8) | blue;
  }
  return colours;
}

function partsOf(colour: number): [number, number, number] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function nearest(colour: number, chosen: readonly number[]): number {
  const distances = chosen.map((each) => distance(partsOf(colour), partsOf(each)));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: [number, number, number], b: [number, number, number]): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}
