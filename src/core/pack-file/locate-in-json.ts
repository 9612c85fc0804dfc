import { visit } from 'jsonc-parser';
import type { PackFileFault, ValueFault } from './pack-file-fault';
import type { Place } from './text-places';

const START: Place = { line: 1, column: 1 };

/** Gives faults their places in the text of sound JSON: that of the value, of the key it is unknown by, or of what lacks it. */
export function locateInJson(text: string, faults: readonly ValueFault[]): PackFileFault[] {
  const places = new Map<string, Place>();
  const wanted = new Set(faults.map(({ path }) => path.join('/')));
  const keep = (path: string, line: number, character: number) => {
    if (wanted.has(path)) places.set(path, { line: line + 1, column: character + 1 });
  };
  type PathOf = () => (string | number)[];
  const onBegin = (_: number, __: number, line: number, column: number, path: PathOf) =>
    keep(path().join('/'), line, column);
  const keys = new Set(faults.filter(isOfKey).map(({ path }) => path.join('/')));
  visit(text, {
    onObjectBegin: onBegin,
    onArrayBegin: onBegin,
    onLiteralValue: (_, __, ___, line, column, path) => {
      const at = path().join('/');
      if (!keys.has(at)) keep(at, line, column);
    },
    onObjectProperty: (key, _, __, line, column, path) => {
      const at = [...path(), key].join('/');
      if (keys.has(at)) keep(at, line, column);
    },
  });
  return faults.map((fault) => ({ ...fault, ...(places.get(fault.path.join('/')) ?? START) }));
}

function isOfKey({ kind }: ValueFault): boolean {
  return kind === 'unknown-field';
}
