import { ARTICLE_PACK } from '../../src/core/glossary/pack';
import { termId } from '../../src/core/glossary/term-id';
import { readJsonLines } from '../json-lines';

/** A part of a text, in UTF-16 units, end exclusive, that names a term by its id. */
export interface LabelledSpan {
  start: number;
  end: number;
  term: string;
  /** Other terms that count as right. */
  accept: string[];
}

/** A text with the spans that must be found, and those that may be. */
export interface LabelledText {
  id: string;
  text: string;
  spans: LabelledSpan[];
  optional: LabelledSpan[];
}

/** Names that labelled texts use for terms that the glossary calls otherwise. */
const OTHER_NAMES = new Map([
  ['calf', 'calf-twitch'],
  ['nervous-system', 'peripheral-nervous-system'],
  ['sensation', 'sensory-perception'],
]);

/**
 * Reads labelled texts, one JSON record per line. Throws one error that names every faulty record by file
 * and line: no record is passed over.
 */
export function readRecords(file: string, content: string): LabelledText[] {
  return readJsonLines(file, content, readRecord);
}

function readRecord(record: unknown): LabelledText {
  if (typeof record !== 'object' || record === null) throw new Error('the record is no object');
  const { id, text, spans = [], optional = [] } = record as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error('the record has no "id"');
  if (typeof text !== 'string') throw new Error(`${id}: the record has no "text"`);
  return {
    id,
    text,
    spans: readSpans(spans, 'spans', id, text),
    optional: readSpans(optional, 'optional', id, text),
  };
}

function readSpans(spans: unknown, key: string, id: string, text: string): LabelledSpan[] {
  if (!Array.isArray(spans)) throw new Error(`${id}: "${key}" is no list`);
  return spans.map((span, index) => {
    const { start, end, term, accept = [], text: words } = span ?? {};
    const where = `${id}: ${key}[${index}]`;
    if (typeof term !== 'string') throw new Error(`${where} has no "term"`);
    if (!Array.isArray(accept)) throw new Error(`${where}: "accept" is no list`);
    const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
    if (!inside || end > text.length) {
      throw new Error(`${where}: ${start} to ${end} is outside the text of ${text.length}`);
    }
    if (words !== undefined && words !== text.slice(start, end)) {
      throw new Error(`${where}: "${words}" does not stand at ${start} to ${end}`);
    }
    return { start, end, term: idOf(term), accept: accept.map(idOf) };
  });
}

/** The id of a term; without a pack it is one of the article's. */
function idOf(name: string): string {
  return name.includes('/') ? name : termId(ARTICLE_PACK, OTHER_NAMES.get(name) ?? name);
}
