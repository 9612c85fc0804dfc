import type { Checklist, Item } from '../../src/core/checklist/checklist';

/** The items of the checklist as a table in Markdown, for `docs/checklist.md`. */
export function itemsTable({ items }: Checklist): string {
  const rows = items.map(({ id, level, label, explanation, sources }: Item) =>
    [`\`${id}\``, level, `${label}. ${explanation}`, sources.join(', ')].join(' | '),
  );
  return [
    '| id | level | line | sources |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** Where sources disagree and what was chosen, as a list in Markdown. */
export function notesList({ items }: Checklist): string {
  return items
    .filter(({ note }) => note)
    .map(({ id, note }) => `- \`${id}\`: ${note}`)
    .join('\n');
}
