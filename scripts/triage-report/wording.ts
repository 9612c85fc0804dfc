import {
  type Checklist,
  groupsOf,
  type Item,
  itemsOfTopic,
  type ScreenHead,
  signsOf,
} from '../../src/core/checklist/checklist';
import { codesOf } from './codes';

/**
 * The whole wording of the checklist as a reader sees it, screen by screen: titles, headings and lines, each line with a
 * code that says nothing of what it leads to. A line that several topics ask has one code.
 */
export function describeWording(checklist: Checklist): string {
  const { screens, topics } = checklist;
  const codes = codesOf(checklist);
  const describeScreen = (
    title: string,
    { intro, about, limits }: Omit<ScreenHead, 'title'>,
    items: readonly Item[],
  ) =>
    [
      [title, about, limits, intro].filter(Boolean).join(' '),
      ...groupsOf(items).map(({ name, items }) =>
        [name, ...items.map((item) => describeLine(codes.get(item.id), item))].join('\n'),
      ),
    ].join('\n\n');
  return [
    describeScreen(`Screen 1. ${screens.signs.title}`, screens.signs, signsOf(checklist)),
    [
      `Screen 2. ${screens.topics.title} ${screens.topics.intro}`,
      ...topics.map(({ id, label }) => `(${id}) ${label}`),
    ].join('\n'),
    ...topics.map(({ id, label }) =>
      describeScreen(`Screen 3 for (${id}). ${label}.`, screens.lines, itemsOfTopic(checklist, id)),
    ),
  ].join('\n\n\n');
}

/** What the codes of the wording stand for, as JSON: `{"L01": "e_breath", …}`. */
export function describeCodes(checklist: Checklist): string {
  const codes = [...codesOf(checklist)].map(([id, code]) => [code, id]);
  return JSON.stringify(Object.fromEntries(codes), null, 2);
}

function describeLine(code: string | undefined, { label, explanation }: Item): string {
  return `[${code}] ${label}\n      ${explanation}`;
}
