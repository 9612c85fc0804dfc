import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ReviewedItem } from '@/core/checklist/checklist';
import checklist from '@/data/checklist.json';
import { itemsTable, notesList } from '../../../../scripts/triage-report/items-table';

const page = readFileSync('docs/checklist-review.md', 'utf8');
const items = checklist.items as ReviewedItem[];

it('docs/checklist-review.md has every item as it is: `npm run triage-report -- --table` makes its table', () => {
  expect(page).toContain(itemsTable(items));
});

it('docs/checklist-review.md says of every item where its sources disagree', () => {
  expect(page).toContain(notesList(items));
});
