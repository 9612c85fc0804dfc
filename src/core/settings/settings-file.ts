import { versionToStore } from './migrations';
import type { SettingKind } from './setting-kinds';
import { SETTINGS, type Settings } from './settings';

/** What the file calls itself, so that no other is taken for it. */
const KIND = 'Healthgloss settings';
const VERSION = versionToStore([]);

/** What was read of a file: what it changes, or what is wrong with it, each with its place, for people to read. */
export type SettingsFile = { chosen: Partial<Settings> } | { faults: readonly string[] };

/** All settings as the text of a file, which people may read and edit. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, settings }, null, 2)}\n`;
}

/** Reads the text of such a file. One fault is enough for nothing of it to count; a setting that it leaves out stays. */
export function readSettingsFile(text: string): SettingsFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { faults: [`It is not JSON: ${(error as Error).message}`] };
  }
  const { kind, version, settings } = Object(file) as Record<string, unknown>;
  if (kind !== KIND) return { faults: [`It does not say "kind": "${KIND}".`] };
  if (!Number.isSafeInteger(version)) return { faults: ['"version" must be a whole number.'] };
  if ((version as number) > VERSION) {
    return { faults: ['It was made by a newer version of Healthgloss. Update this one first.'] };
  }
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    return { faults: ['"settings" must be an object.'] };
  }
  const faults = Object.entries(settings).flatMap(([name, value]) => faultOf(name, value));
  return faults.length > 0 ? { faults } : { chosen: settings as Partial<Settings> };
}

function faultOf(name: string, value: unknown): string[] {
  if (!Object.hasOwn(SETTINGS, name)) return [`"${name}" is no setting of this version.`];
  const kind = SETTINGS[name as keyof Settings] as SettingKind<unknown>;
  if (isOfKind(kind, name, value)) return [];
  return [
    `"${name}" cannot be ${shortly(value)}. Unless chosen, it is ${shortly(kind.read({}, name))}.`,
  ];
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
  const text = JSON.stringify(value);
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}
