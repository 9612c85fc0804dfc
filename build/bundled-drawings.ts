import type { LineDrawing } from '../src/core/glossary/line-drawing';
import { lineDrawingFaults } from '../src/core/glossary/line-drawing-faults';
import { namesIn, readData } from './bundled-data';
import { readBundledTerms } from './bundled-terms';

const FOLDER = 'drawings';

/** The line drawings that ship, by their names. */
export function readDrawings(): Map<string, LineDrawing> {
  return new Map(
    namesIn(FOLDER).map((name) => [name, readData<LineDrawing>(`${FOLDER}/${name}.json`)]),
  );
}

/** The line drawings as the background takes them. Throws where one is faulty, or a term wants one that is not there. */
export function bundledDrawings(): Record<string, string> {
  const drawings = readDrawings();
  const faults = [...drawings].flatMap(([name, drawing]) =>
    lineDrawingFaults(drawing).map((fault) => `${name} ${fault}`),
  );
  const wanted = readBundledTerms().flatMap(({ entry }) => entry.drawing ?? []);
  const missing = wanted.filter((name) => !drawings.has(name)).map((name) => `${name} is missing`);
  const wrong = [...faults, ...missing];
  if (wrong.length > 0) throw new Error(`src/data/${FOLDER}: ${wrong.join('; ')}.`);
  return Object.fromEntries([...drawings].map(([name, it]) => [name, JSON.stringify(it)]));
}
