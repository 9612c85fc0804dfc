import type { ReviewedItem } from '../../src/core/checklist/checklist';

/** The items of the checklist as a table in Markdown, for `docs/checklist-review.md`. */
export function itemsTable(items: readonly ReviewedItem[]): string {
  const rows = items.map(({ id, level, when, label, explanation, sources, notFor, ...item }) =>
    [
      `\`${id}\``,
      when ? `${level}: ${when}` : level,
      [...(item.isSign ? ['first screen'] : []), ...(item.topics ?? [])].join(', '),
      `**${label}.** ${explanation}`,
      notFor,
      sources.join(', '),
    ].join(' | '),
  );
  return [
    '| id | level | asked | line | what it must not catch | sources |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** Where sources disagree and what was chosen, as a list in Markdown. */
export function notesList(items: readonly ReviewedItem[]): string {
  return items
    .filter(({ note }) => note)
    .map(({ id, note }) => `- \`${id}\`: ${note}`)
    .join('\n');
}
