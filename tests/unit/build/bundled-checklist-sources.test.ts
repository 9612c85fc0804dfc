import { expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { bundledChecklistSources } from '../../../build/bundled-checklist-sources';

it('has the sources that the checklist names, each of them and no other', () => {
  const named = new Set(checklist.items.flatMap(({ sources }) => sources));
  expect(new Set(Object.keys(bundledChecklistSources()))).toEqual(named);
});
