import type { Values } from '../messages/fill';
import type { MessageKey } from '../messages/message-key';
import { shortened } from '../text/shortened';
import { versionToStore } from './migrations';
import type { SettingKind } from './setting-kinds';
import { SETTINGS, type Settings } from './settings';

/** What the file calls itself, so that no other is taken for it. */
const KIND = 'Healthgloss settings';
const VERSION = versionToStore([]);

/** Something that is wrong with a file: the text that says so, and what its marks stand for. */
export interface FileFault {
  says: MessageKey;
  values: Values<string>;
}

/** What was read of a file: what it changes, or what is wrong with it, each with its place. */
export type SettingsFile = { chosen: Partial<Settings> } | { faults: readonly FileFault[] };

/** All settings as the text of a file, which people may read and edit; not what stands for something on this device. */
export function writeSettingsFile({ ownPacks, ...settings }: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings }, null, 2)}\n`;
}

/** Reads the text of such a file. One fault is enough for nothing of it to count; a setting that it leaves out stays. */
export function readSettingsFile(text: string): SettingsFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return faulty('file_fault_json', { error: (error as Error).message });
  }
  const { kind, version, settings } = Object(file) as Record<string, unknown>;
  if (kind !== KIND) return faulty('file_fault_kind', { kind: `"kind": "${KIND}"` });
  if (!Number.isSafeInteger(version)) return faulty('file_fault_version');
  if ((version as number) > VERSION) return faulty('file_fault_newer');
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    return faulty('file_fault_object');
  }
  const faults = Object.entries(settings).flatMap(([name, value]) => faultOf(name, value));
  return faults.length > 0 ? { faults } : { chosen: settings as Partial<Settings> };
}

function faulty(says: MessageKey, values: Values<string> = {}): { faults: FileFault[] } {
  return { faults: [{ says, values }] };
}

function faultOf(name: string, value: unknown): FileFault[] {
  if (!Object.hasOwn(SETTINGS, name)) return [{ says: 'file_fault_unknown', values: { name } }];
  const kind = SETTINGS[name as keyof Settings] as SettingKind<unknown>;
  if (isOfKind(kind, name, value)) return [];
  const values = { name, value: shortly(value), byDefault: shortly(kind.read({}, name)) };
  return [{ says: 'file_fault_value', values }];
}

/** What a kind can store is what it reads back just so. */
function isOfKind(kind: SettingKind<unknown>, name: string, value: unknown): boolean {
  try {
    const read = kind.read(kind.itemsOf(value, name), name);
    return JSON.stringify(read) === JSON.stringify(value);
  } catch {
    return false;
  }
}

const MOST_LETTERS = 40;

function shortly(value: unknown): string {
  return shortened(JSON.stringify(value), MOST_LETTERS);
}
