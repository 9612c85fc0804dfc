import { checklist } from '../../src/core/checklist/bundled-checklist';
import { LEVELS, type Level } from '../../src/core/checklist/checklist';
import { readJsonLines } from '../json-lines';

/** What a checklist answers: a level, or none when nothing is ticked. */
export type Answer = Level | 'none';

/** A case: what is ticked, and the answer that it should get. */
export interface Vignette {
  id: string;
  /** The case in a person's words; empty where the record has none. */
  text: string;
  ticked: string[];
  circumstances: string[];
  expected: Answer;
  /** The item that the case is about. */
  item?: string;
  /** Whether it only looks as if that item fitted. */
  nearMiss: boolean;
}

/** Names that records give the circumstances, letters and digits only. */
const CIRCUMSTANCES: Record<string, string> = {
  under16: 'under-16',
  child: 'under-16',
  childunder16: 'under-16',
  pregnant: 'pregnant',
  pregnancy: 'pregnant',
  weakimmune: 'weak-immune',
  weakimmunesystem: 'weak-immune',
  immune: 'weak-immune',
  immunosuppressed: 'weak-immune',
};

const ITEMS = new Set(checklist.items.map(({ id }) => id));

/**
 * Reads vignettes, one JSON record per line. Throws one error that names every faulty record by file and line:
 * no record is passed over.
 */
export function readVignettes(file: string, content: string): Vignette[] {
  return readJsonLines(file, content, readVignette);
}

function readVignette(record: unknown): Vignette {
  if (typeof record !== 'object' || record === null) throw new Error('the record is no object');
  const { id, text, ticked, circumstances, expected, item, nearMiss } = record as Record<
    string,
    unknown
  >;
  if (typeof id !== 'string') throw new Error('the record has no "id"');
  const answers: readonly unknown[] = [...LEVELS, 'none'];
  if (!answers.includes(expected)) throw new Error(`${id}: "expected" is ${expected}, no level`);
  return {
    id,
    text: typeof text === 'string' ? text : '',
    ticked: readIds(id, 'ticked', ticked, (name) => (ITEMS.has(name) ? name : undefined)),
    circumstances: readIds(id, 'circumstances', circumstances ?? [], circumstanceOf),
    expected: expected as Answer,
    ...(typeof item === 'string' && { item }),
    nearMiss: nearMiss === true,
  };
}

function readIds(
  record: string,
  key: string,
  value: unknown,
  idOf: (name: string) => string | undefined,
): string[] {
  if (!Array.isArray(value)) throw new Error(`${record}: "${key}" is no list`);
  return value.map((name) => {
    const known = typeof name === 'string' ? idOf(name) : undefined;
    if (!known)
      throw new Error(`${record}: "${key}" has ${JSON.stringify(name)}, which is unknown`);
    return known;
  });
}

function circumstanceOf(name: string): string | undefined {
  const letters = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(CIRCUMSTANCES, letters) ? CIRCUMSTANCES[letters] : undefined;
}
