import { decodeLoosely, decodeText, NO_TEXT } from '../text/decode-text';
import { singleLine } from '../text/single-line';
import { MOST_LETTERS } from './check-shape';
import type { WholePack } from './pack-file';
import { MOST_FAULTS, type PackFileFault } from './pack-file-fault';
import { readJson, type WrittenPack } from './read-json';
import { readTable } from './read-table';
import { delimiterOf } from './table-delimiter';
import { createPlaces } from './text-places';
import { wholePackOf } from './whole-pack-of';
import type { Work } from './work';

/** The largest file, in bytes. */
export const MOST_BYTES = 50_000_000;

/** A glossary that was read, or what is wrong with its file: then nothing of it counts. */
export type ReadPack =
  | (Omit<Extract<WrittenPack, { file: unknown }>, 'file'> & { pack: WholePack })
  | {
      /** The first of them. */
      faults: PackFileFault[];
      /** How many were found: of terms after these first ones, one each. */
      faultCount: number;
    };

/** What a file is called, and what hears of the work. */
export interface PackFileOptions extends Work {
  /** A table is called so, without the ending; JSON has a name of its own. */
  fileName?: string;
}

/**
 * Reads a glossary from the bytes of a file, or from a text: JSON, or a table with commas, semicolons or tabs, in UTF-8,
 * UTF-16 or an older encoding of Windows. Rejects only when its signal ends the work.
 */
export async function readPackFile(
  source: Uint8Array | string,
  { fileName = '', ...work }: PackFileOptions = {},
): Promise<ReadPack> {
  if (source.length > MOST_BYTES) return failed([faultOf('too-large', '', 0, String(MOST_BYTES))]);
  const text = typeof source === 'string' ? source.replace(/^\ufeff/, '') : decodeText(source);
  const noText = faultOfText(text ?? decodeLoosely(source as Uint8Array), text === null);
  if (noText || text === null) return failed(noText ? [noText] : []);
  const read = isJson(text, fileName)
    ? await readJson(text, work)
    : await readAsTable(text, fileName, work);
  if ('faults' in read) return failed(read.faults);
  const { file, lines, unusedColumns } = read;
  return { pack: wholePackOf(file), lines, unusedColumns };
}

function failed(faults: PackFileFault[]): ReadPack {
  return { faults: faults.slice(0, MOST_FAULTS), faultCount: faults.length };
}

function faultOfText(text: string, isBroken: boolean): PackFileFault | null {
  const at = (isBroken ? /[^\P{Cc}\t\n\f\r]|\ufffd/u : NO_TEXT).exec(text)?.index;
  if (at !== undefined || isBroken) return faultOf('not-text', text, at ?? 0);
  return text.trim() === '' ? faultOf('empty', '', 0) : null;
}

function faultOf(
  kind: PackFileFault['kind'],
  text: string,
  offset: number,
  wanted = '',
): PackFileFault {
  return { kind, path: [], words: '', wanted, ...createPlaces(text)(offset) };
}

function isJson(text: string, fileName: string): boolean {
  return /^\s*[[{]/.test(text) || /\.json$/i.test(fileName);
}

/** What tables are called whose file has no name. */
const NAMELESS = 'Glossary';

function readAsTable(written: string, fileName: string, work: Work) {
  const text = written.replaceAll(/\r\n?/g, '\n');
  const name = singleLine(fileName.replace(/\.\w{1,5}$/, '')).slice(0, MOST_LETTERS.name);
  return readTable(text, delimiterOf(text, fileName), name.trim() || NAMELESS, work);
}
