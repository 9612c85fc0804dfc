import {
  type Checklist,
  isAtLeast,
  itemsOfStep,
  LEVELS,
  type Level,
  type Rule,
  ruleFor,
} from './checklist';

/** What a checklist may refer to: keys of sources, ids of terms of the glossary. */
export interface Referable {
  sources: readonly string[];
  terms: readonly string[];
}

/**
 * What is wrong with a checklist, each fault with the item or rule it is in; empty for a sound one.
 * The value may come from any file, so that nothing of its shape is taken for granted but the lists themselves.
 */
export function checklistFaults(checklist: Checklist, known: Referable): string[] {
  const { items, rules, about } = checklist;
  if (![items, rules, about?.circumstances, checklist.steps].every(Array.isArray)) {
    return ['The checklist has no lists of steps, items, rules and circumstances'];
  }
  return [
    ...repeated([...items, ...about.circumstances, ...rules]).map((id) => `${id}: given twice`),
    ...items.flatMap((item) => faultsOfItem(item, known)),
    ...items
      .filter((item) => !isAskedOnce(checklist, item.level))
      .map(({ id }) => `${id}: asked in no step, or in two`),
    ...rules.flatMap((rule) => faultsOfRule(rule, known)),
    ...loweringRules(checklist),
    ...LEVELS.filter((level) => !ruleFor(checklist, level, false)).map(
      (level) => `No rule says what a tick of level "${level}" gives`,
    ),
    ...brokenGroups(checklist).map((id) => `${id}: stands apart from its group`),
    ...Object.entries(checklist.terms ?? {})
      .filter(([, term]) => !known.terms.includes(term))
      .map(([word, term]) => `"${word}": no term of the glossary is called "${term}"`),
  ];
}

function faultsOfItem(item: Checklist['items'][number], known: Referable): string[] {
  const texts = (['group', 'label', 'explanation', 'reason'] as const)
    .filter((key) => typeof item[key] !== 'string' || item[key].trim() === '')
    .map((key) => `${item.id}: has no ${key}`);
  return [...faultOfLevel(item.id, item.level), ...texts, ...faultsOfSources(item, known)];
}

function faultsOfRule(rule: Rule, known: Referable): string[] {
  const levels = [rule.mostUrgentTick, rule.gives].flatMap((level) => faultOfLevel(rule.id, level));
  const lowers = levels.length === 0 && !isAtLeast(rule.gives, rule.mostUrgentTick);
  return [
    ...levels,
    ...(lowers
      ? [`${rule.id}: lowers a tick of level "${rule.mostUrgentTick}" to "${rule.gives}"`]
      : []),
    ...faultsOfSources(rule, known),
  ];
}

/** The rules that give less than another gives for a less urgent tick, or for no circumstance. */
function loweringRules(checklist: Checklist): string[] {
  const cases = LEVELS.flatMap((level) =>
    [false, true].flatMap((raised) => {
      const rule = ruleFor(checklist, level, raised) ?? ruleFor(checklist, level, false);
      return rule ? [{ level, raised, rule }] : [];
    }),
  );
  const faults = cases.flatMap((more) =>
    cases
      .filter((less) => isAtLeast(more.level, less.level) && (more.raised || !less.raised))
      .filter((less) => !isAtLeast(more.rule.gives, less.rule.gives))
      .map((less) => `${more.rule.id}: gives less than ${less.rule.id}, though more is ticked`),
  );
  return [...new Set(faults)];
}

function faultOfLevel(id: string, level: Level): string[] {
  return LEVELS.includes(level) ? [] : [`${id}: unknown level "${level}"`];
}

function faultsOfSources(
  { id, sources }: { id: string; sources: readonly string[] },
  known: Referable,
): string[] {
  if (!Array.isArray(sources) || sources.length === 0) return [`${id}: names no source`];
  return sources
    .filter((key) => !known.sources.includes(key))
    .map((key) => `${id}: names the source "${key}", which sources.json lacks`);
}

function isAskedOnce({ steps }: Checklist, level: Level): boolean {
  return steps.filter(({ levels }) => levels.includes(level)).length === 1;
}

function brokenGroups(checklist: Checklist): string[] {
  return checklist.steps.flatMap((step) => {
    const items = itemsOfStep(checklist, step);
    return items
      .filter(
        ({ group }, at) =>
          group !== items[at - 1]?.group && items.findIndex((item) => item.group === group) < at,
      )
      .map(({ id }) => id);
  });
}

function repeated(things: readonly { id: string }[]): string[] {
  const ids = things.map(({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))];
}
