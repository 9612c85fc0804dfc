import { checklist } from '../../src/core/checklist/bundled-checklist';
import { LEVELS, type Level } from '../../src/core/checklist/checklist';
import { readJsonLines } from '../json-lines';

/** What a checklist answers: a level, or none when nothing is ticked. */
export type Answer = Level | 'none';

/** A case, and the answer that it should get. */
export interface Vignette {
  id: string;
  /** The case in a person's words; empty where the record has none. */
  text: string;
  /** What a reader ticks; null where the record leaves that to a round. */
  ticked: string[] | null;
  /** The topics that the reader opens; null where the record does not say. */
  topics: string[] | null;
  expected: Answer;
  /** Every answer that a clinician would also accept; `expected` is one of them. */
  accept: Answer[];
  /** The item that the case is about. */
  item?: string;
  /** Whether it only looks as if that item, or some danger, fitted. */
  nearMiss: boolean;
}

type Stored = Record<string, unknown>;

const ANSWERS: readonly unknown[] = [...LEVELS, 'none'];
const ITEMS = new Set(checklist.items.map(({ id }) => id));
const TOPICS = new Set(checklist.topics.map(({ id }) => id));

/**
 * Reads vignettes, one JSON record per line. Throws one error that names every faulty record by file and line:
 * no record is passed over.
 */
export function readVignettes(file: string, content: string): Vignette[] {
  return readJsonLines(file, content, readVignette);
}

function readVignette(record: unknown): Vignette {
  if (typeof record !== 'object' || record === null) throw new Error('the record is no object');
  const { id, text, expected, item, nearMiss, near_miss, ...lists } = record as Stored;
  if (typeof id !== 'string') throw new Error('the record has no "id"');
  if (!isAnswer(expected)) throw new Error(`${id}: "expected" is ${expected}, no level`);
  return {
    id,
    text: typeof text === 'string' ? text : '',
    ticked: lists.ticked === undefined ? null : readIds(id, 'ticked', lists.ticked, ITEMS),
    topics: lists.topics === undefined ? null : readIds(id, 'topics', lists.topics, TOPICS),
    expected,
    accept: [...new Set([expected, ...readAnswers(id, lists.accept)])],
    ...(typeof item === 'string' && { item }),
    nearMiss: nearMiss === true || near_miss === true,
  };
}

function readAnswers(record: string, value: unknown): Answer[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every(isAnswer)) return value;
  throw new Error(`${record}: "accept" is ${JSON.stringify(value)}, no list of levels`);
}

/** The ids of a list; throws where it is none, and at an id that is not known. */
export function readIds(
  record: string,
  key: string,
  value: unknown,
  known: ReadonlySet<string>,
): string[] {
  if (!Array.isArray(value)) throw new Error(`${record}: "${key}" is no list`);
  const unknown = value.find((id) => !known.has(id));
  if (unknown !== undefined) {
    throw new Error(`${record}: "${key}" has ${JSON.stringify(unknown)}, which is unknown`);
  }
  return value;
}

function isAnswer(value: unknown): value is Answer {
  return ANSWERS.includes(value);
}
