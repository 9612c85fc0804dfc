import type { PackFileKind } from '@/core/own-pack/pack-job';

/** What no system takes in the name of a file. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;

const TYPES: Record<PackFileKind, string> = {
  json: 'application/json',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
};

/** What the file of a pack is called. */
export function packFileName(name: string, as: PackFileKind): string {
  return `${name.replaceAll(FORBIDDEN, '-').replaceAll(/^[. ]+|[. ]+$/g, '') || 'glossary'}.${as}`;
}

/** The media type of such a file. */
export function packFileType(as: PackFileKind): string {
  return TYPES[as];
}
