import { checkHead, checkTerm } from './check-shape';
import { formMarkFaults } from './form-mark-faults';
import { walkJson } from './json-walk';
import { locateInJson } from './locate-in-json';
import { PACK_FILE_FORMAT, type PackFile } from './pack-file';
import { MOST_FAULTS, type PackFileFault, type ValueFault } from './pack-file-fault';
import { createPlaces } from './text-places';
import { inChunks, turn, type Work } from './work';

/** A file as it is written, or what is wrong with it. */
export type WrittenPack =
  | {
      file: PackFile;
      /** The line on which each of its terms starts. */
      lines: number[];
      /** What stands over the columns of a table that were of no use. */
      unusedColumns: string[];
    }
  | { faults: PackFileFault[] };

/** What share of the work is done once the text is read, before its terms are checked. */
const READ = 0.3;

/** Reads a glossary in JSON. */
export async function readJson(text: string, work: Work): Promise<WrittenPack> {
  const offsets = walkJson(text);
  if (!Array.isArray(offsets)) return { faults: [offsets] };
  await turn(work, READ);
  const value: unknown = JSON.parse(text);
  const faults = newerFormat(value) ?? checkHead(value);
  if (faults.length > 0) return { faults: locateInJson(text, faults) };
  const file = value as PackFile;
  await inChunks(
    file.terms,
    (term, i) => {
      for (const fault of checkTerm(term, faults.length > MOST_FAULTS)) {
        faults.push({ ...fault, path: ['terms', i, ...fault.path] });
      }
    },
    work,
    [READ, 1],
  );
  if (faults.length === 0)
    faults.push(...idFaults(file), ...sourceFaults(file), ...formMarkFaults(file));
  if (faults.length > 0) return { faults: locateInJson(text, faults) };
  const placeOf = createPlaces(text);
  return { file, lines: offsets.map((offset) => placeOf(offset).line), unusedColumns: [] };
}

/** What a later version may write cannot be judged by the rules of this one. */
function newerFormat(value: unknown): ValueFault[] | null {
  const { format } = Object(value) as { format?: unknown };
  if (typeof format !== 'number' || format <= PACK_FILE_FORMAT) return null;
  const wanted = String(PACK_FILE_FORMAT);
  return [{ kind: 'newer-format', path: ['format'], words: String(format), wanted }];
}

function idFaults({ terms }: PackFile): ValueFault[] {
  const seen = new Set<string>();
  return terms.flatMap(({ id }, i) => {
    if (id === undefined) return [];
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated
      ? [{ kind: 'repeated-id', path: ['terms', i, 'id'], words: id, wanted: '' }]
      : [];
  });
}

function sourceFaults({ terms, sources = {} }: PackFile): ValueFault[] {
  return terms.flatMap((term, i) =>
    (term.sources ?? []).flatMap((key, at): ValueFault[] =>
      Object.hasOwn(sources, key)
        ? []
        : [{ kind: 'unknown-source', path: ['terms', i, 'sources', at], words: key, wanted: '' }],
    ),
  );
}
