import type { ChecklistTexts } from './checklist-texts';
import type { DeepPartial } from './translated-checklist';

/** What must be the same in every language: marks such as `{number}`, and numbers. */
const FIXED = /\{\w+\}|\d+/g;

/**
 * What is wrong with a translation of these texts, each fault with the path of its text; empty for a sound one. Where it is
 * not to be whole, texts may be missing.
 */
export function translationFaults(
  texts: ChecklistTexts,
  translation: DeepPartial<ChecklistTexts>,
  isWhole: boolean,
): string[] {
  const originals = pathsOf(texts);
  const translated = pathsOf(translation);
  const missing = [...originals.keys()].filter((path) => isWhole && !translated.has(path));
  const over = [...translated.keys()].filter((path) => !originals.has(path));
  const empty = [...translated.keys()].filter((path) => translated.get(path)?.trim() === '');
  const changed = [...translated].filter(
    ([path, text]) => originals.has(path) && fixedIn(text) !== fixedIn(originals.get(path) ?? ''),
  );
  return [
    ...missing.map((path) => `${path}: is missing`),
    ...over.map((path) => `${path}: the checklist has no such text`),
    ...empty.map((path) => `${path}: is empty`),
    ...changed.map(([path]) => `${path}: has other numbers or marks than the checklist`),
  ];
}

function fixedIn(text: string): string {
  return (text.match(FIXED) ?? []).sort().join(' ');
}

/** All texts of a value by their paths, such as `items.e_breath.label`. */
function pathsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  return new Map(
    Object.entries(Object(value)).flatMap(([key, each]) => [
      ...pathsOf(each, path === '' ? key : `${path}.${key}`),
    ]),
  );
}
