import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import schema from '@/data/pack.schema.json';
import { MOST_TERMS } from './check-shape';
import { type PackFileFault, shortly } from './pack-file-fault';

/** Deeper than any glossary is. */
const DEEPEST = 20;
/** How deep the terms stand: in the list that is in the file. */
const DEPTH_OF_TERMS = 2;
/** What any other list has at most, and any object. */
const MOST_ITEMS = schema.$defs.forms.maxItems;
const MOST_KEYS = schema.properties.sources.maxProperties;

/** Ends the walk: the rest of the text need not be read. */
class Stop {
  constructor(readonly fault: PackFileFault) {}
}

/**
 * Goes through the text of a glossary in JSON without making anything of it. Gives the offset of each of its terms, or
 * the first fault in how it is written: no JSON, too deep, a key that stands twice, or more of something than may be.
 */
export function walkJson(text: string): number[] | PackFileFault {
  const terms: number[] = [];
  try {
    visit(text, visitor(terms), { disallowComments: true });
    return terms;
  } catch (thrown) {
    if (thrown instanceof Stop) return thrown.fault;
    throw thrown;
  }
}

function stop(
  fault: Pick<PackFileFault, 'kind' | 'words' | 'wanted'>,
  line: number,
  column: number,
) {
  throw new Stop({ ...fault, path: [], line: line + 1, column: column + 1 });
}

function stopAtError(code: ParseErrorCode, _: number, __: number, line: number, column: number) {
  stop({ kind: 'not-json', words: '', wanted: printParseErrorCode(code) }, line, column);
}

function visitor(terms: number[]) {
  const keys: Set<string>[] = [];
  const items: number[] = [];
  let depth = 0;
  let isInTerms = false;
  const onValue = (offset: number, line: number, column: number) => {
    const isTerm = isInTerms && depth === DEPTH_OF_TERMS;
    if (isTerm) terms.push(offset);
    const most = isTerm ? MOST_TERMS : MOST_ITEMS;
    const count = (items[depth] ?? 0) + 1;
    items[depth] = count;
    if (count <= most) return;
    stop({ kind: 'too-many', words: isTerm ? 'terms' : '', wanted: String(most) }, line, column);
  };
  const onBegin = (offset: number, _: number, line: number, column: number) => {
    onValue(offset, line, column);
    depth++;
    keys[depth] = new Set();
    items[depth] = 0;
    if (depth > DEEPEST) {
      stop({ kind: 'too-deep', words: '', wanted: String(DEEPEST) }, line, column);
    }
  };
  const onEnd = () => {
    depth--;
    if (depth < DEPTH_OF_TERMS) isInTerms = false;
  };
  return {
    onObjectBegin: onBegin,
    onArrayBegin: onBegin,
    onObjectEnd: onEnd,
    onArrayEnd: onEnd,
    onLiteralValue: (_: unknown, offset: number, __: number, line: number, column: number) =>
      onValue(offset, line, column),
    onObjectProperty(key: string, _: number, __: number, line: number, column: number) {
      // What an object has is counted by its keys.
      items[depth] = 0;
      const known = keys[depth] as Set<string>;
      if (known.has(key))
        stop({ kind: 'repeated-key', words: shortly(key), wanted: '' }, line, column);
      if (known.size === MOST_KEYS) {
        stop({ kind: 'too-many', words: '', wanted: String(MOST_KEYS) }, line, column);
      }
      known.add(key);
      if (depth === 1) isInTerms = key === 'terms';
    },
    onError: stopAtError,
  };
}
