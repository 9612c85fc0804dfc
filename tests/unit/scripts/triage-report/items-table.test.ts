import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { itemsTable, notesList } from '../../../../scripts/triage-report/items-table';

const page = readFileSync('docs/checklist.md', 'utf8');

it('docs/checklist.md has every item as it is: `npm run triage-report -- --table` makes its table', () => {
  expect(page).toContain(itemsTable(checklist));
});

it('docs/checklist.md says of every item where its sources disagree', () => {
  expect(page).toContain(notesList(checklist));
});

it('docs/checklist.md has every rule', () => {
  expect(checklist.rules.filter(({ id }) => !page.includes(id))).toEqual([]);
});
