import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '../src/core/messages/message-key';

const LOCALES = join(import.meta.dirname, '../public/_locales');

/** What a file of the browser's own format says of a text. */
interface WrittenMessage {
  message: string;
  /** What a translator should know of it. */
  description?: string;
}

/** The folders of languages, as the browser names them: `en_GB`. */
export function localeFolders(): string[] {
  return readdirSync(LOCALES).sort();
}

/** The path of the file with the texts of a language, by its folder. */
export function messagesFile(folder: string): string {
  return join(LOCALES, folder, 'messages.json');
}

/** The texts of a language by their names, by its folder. */
export function readMessages(folder: string): Messages {
  const written: Record<string, WrittenMessage> = JSON.parse(
    readFileSync(messagesFile(folder), 'utf8'),
  );
  return Object.fromEntries(Object.entries(written).map(([key, { message }]) => [key, message]));
}
