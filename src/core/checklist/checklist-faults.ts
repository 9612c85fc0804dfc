import {
  type Checklist,
  groupsOf,
  type Item,
  itemsOfTopic,
  LEVELS,
  type SpokenAdvice,
  signsOf,
} from './checklist';

/** What a checklist may refer to: keys of sources, ids of terms of the glossary. */
export interface Referable {
  sources: readonly string[];
  terms: readonly string[];
}

/**
 * What is wrong with a checklist, each fault with the item or topic it is in; empty for a sound one.
 * The value may come from any file, so that nothing of its shape is taken for granted but the lists themselves.
 */
export function checklistFaults(checklist: Checklist, known: Referable): string[] {
  const { items, topics, visits } = checklist;
  if (![items, topics, visits].every(Array.isArray)) {
    return ['The checklist has no lists of items, topics and visits'];
  }
  return [
    ...[items, topics, visits].flatMap(repeated).map((id) => `${id}: given twice`),
    ...items.flatMap((item) => faultsOfItem(item, checklist, known)),
    ...topics.flatMap(({ id }) => faultsOfTopic(checklist, id)),
    ...brokenGroups(signsOf(checklist)),
    ...LEVELS.filter((level) => !checklist.levels?.[level]).map(
      (level) => `Nothing is said at level "${level}"`,
    ),
    ...(isSpoken(checklist.crisis) ? [] : ['Nothing is said in a crisis']),
    ...visits.filter((visit) => !isSpoken(visit)).map(({ id }) => `${id}: says nothing`),
    ...visits
      .filter(({ withinDays }, at) => at > 0 && !(withinDays > (visits[at - 1]?.withinDays ?? 0)))
      .map(({ id }) => `${id}: is no later than the visit above it`),
    ...Object.entries(checklist.terms ?? {})
      .filter(([, term]) => !known.terms.includes(term))
      .map(([word, term]) => `"${word}": no term of the glossary is called "${term}"`),
  ];
}

function faultsOfItem(item: Item, { topics, visits }: Checklist, known: Referable): string[] {
  const { id, level, when, isSign } = item;
  const asking = item.topics ?? [];
  const texts = (['group', 'label', 'explanation', 'reason'] as const)
    .filter((key) => typeof item[key] !== 'string' || item[key].trim() === '')
    .map((key) => `${id}: has no ${key}`);
  return [
    ...(LEVELS.includes(level) ? [] : [`${id}: unknown level "${level}"`]),
    ...texts,
    ...(isSign || asking.length > 0 ? [] : [`${id}: is no sign and has no topic`]),
    ...asking
      .filter((topic) => !topics.some((each) => each.id === topic))
      .map((topic) => `${id}: unknown topic "${topic}"`),
    ...(item.isCrisis && level !== 'emergency' ? [`${id}: a crisis at level "${level}"`] : []),
    ...(isTimely(item, visits) ? [] : [`${id}: "when" is ${when}, at level "${level}"`]),
    ...faultsOfSources(item, known),
  ];
}

function isSpoken(advice: Partial<SpokenAdvice> | undefined): boolean {
  return Boolean(advice?.title && advice.when && advice.actions?.length);
}

/** Whether an item says how soon if, and only if, it leads to a visit. */
function isTimely({ level, when }: Item, visits: Checklist['visits']): boolean {
  return level === 'doctor' ? visits.some(({ id }) => id === when) : when === undefined;
}

function faultsOfTopic(checklist: Checklist, topic: string): string[] {
  const items = itemsOfTopic(checklist, topic);
  return items.length > 0 ? brokenGroups(items) : [`${topic}: asks nothing`];
}

function faultsOfSources({ id, sources }: Item, known: Referable): string[] {
  if (!Array.isArray(sources) || sources.length === 0) return [`${id}: names no source`];
  return sources
    .filter((key) => !known.sources.includes(key))
    .map((key) => `${id}: names the source "${key}", which sources.json lacks`);
}

/** The items of one screen that do not stand where their group does. */
function brokenGroups(items: readonly Item[]): string[] {
  const inGroups = groupsOf(items).flatMap((group) => group.items);
  return items
    .filter((item, at) => item !== inGroups[at])
    .slice(0, 1)
    .map(({ id }) => `${id}: stands apart from its group`);
}

function repeated(things: readonly { id: string }[]): string[] {
  const ids = things.map(({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))];
}
