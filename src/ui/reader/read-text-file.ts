import type { Say } from '@/core/messages/say';
import { decodeText } from '@/core/text/decode-text';
import { faultOfText } from '../kit/fault-of-text';

/** The text of a file, or why there is none, in a sentence for who chose it. */
export type TextOfFile = { text: string } | { fault: string };

/** The largest file, in bytes: with two bytes for each letter it is still no longer than a text may be. */
const MOST_BYTES = 1_000_000;
const BYTES_OF_MEGABYTE = 1_000_000;

/** Reads the one file of several that were chosen or dropped. */
export async function readTextFile(say: Say, files: readonly File[]): Promise<TextOfFile> {
  const [chosen] = files;
  if (!chosen || files.length > 1) return { fault: say('reader_several') };
  const file = chosen.name;
  if (chosen.size === 0) return { fault: say('reader_file_empty', { file }) };
  if (chosen.size > MOST_BYTES) {
    const megabytes = Math.ceil(chosen.size / BYTES_OF_MEGABYTE);
    return { fault: say('reader_file_large', { file, megabytes }) };
  }
  const bytes = await bytesOf(chosen);
  if (!bytes) return { fault: say('reader_file_unreadable', { file }) };
  if (isPdf(bytes)) return { fault: say('reader_file_pdf', { file }) };
  const text = decodeText(bytes);
  if (text === null) return { fault: say('reader_file_no_text', { file }) };
  const fault = faultOfText(say, text);
  return fault ? { fault: say('reader_file_fault', { file, fault }) } : { text };
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-';
}
