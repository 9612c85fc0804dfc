import { decodeText } from './decode-text';
import { faultOfText } from './fault-of-text';

/** The text of a file, or why there is none, in a sentence for who chose it. */
export type TextOfFile = { text: string } | { fault: string };

/** The largest file, in bytes: with two bytes for each letter it is still no longer than a text may be. */
const MOST_BYTES = 1_000_000;
const BYTES_OF_MEGABYTE = 1_000_000;

/** Reads the one file of several that were chosen or dropped. */
export async function readTextFile(files: readonly File[]): Promise<TextOfFile> {
  const [file] = files;
  if (!file || files.length > 1) return { fault: 'Those are several files. Take one at a time.' };
  const fault = (what: string) => ({ fault: `“${file.name}” ${what}` });
  if (file.size === 0) return fault('is empty, or a folder.');
  if (file.size > MOST_BYTES) {
    const megabytes = Math.ceil(file.size / BYTES_OF_MEGABYTE);
    return fault(`is too large: it has ${megabytes} MB, and 1 MB is the most. Paste a part of it.`);
  }
  const bytes = await bytesOf(file);
  if (!bytes) return fault('cannot be read. Is it a folder, or has it been moved?');
  if (isPdf(bytes)) {
    return fault('is a PDF file. Open it, select all of its text, copy that, and paste it here.');
  }
  const text = decodeText(bytes);
  if (text === null) {
    return fault(
      'is not a plain text. If it has text in it, open it in its own program, copy the text, and paste it here.',
    );
  }
  const wrong = faultOfText(text);
  return wrong ? { fault: `“${file.name}”: ${wrong}` } : { text };
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
