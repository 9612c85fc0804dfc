import { expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { LEVELS } from '@/core/checklist/checklist';
import { describeCodes, describeWording } from '../../../../scripts/triage-report/wording';

const wording = describeWording(checklist);
const { items, about, steps } = checklist;

it('has every title, heading and line that a reader sees, each line with a code', () => {
  const lines = [...items, ...about.circumstances];
  const seen = [
    ...steps.flatMap(({ title, intro }) => [title, intro]),
    ...items.flatMap(({ group, explanation }) => [group, explanation]),
    ...lines.map(({ label }) => label),
  ];
  expect(seen.filter((words) => !wording.includes(words))).toEqual([]);
  expect(wording.match(/\[L\d\d\]/g)).toHaveLength(lines.length);
});

it('gives no hint of levels', () => {
  const hints = [
    ...LEVELS,
    ...items.map(({ id }) => id),
    ...LEVELS.map((l) => checklist.levels[l].title),
  ];
  expect(hints.filter((hint) => wording.includes(hint))).toEqual([]);
});

it('has codes that can be turned back into ids', () => {
  const codes: Record<string, string> = JSON.parse(describeCodes(checklist));
  expect(codes.L01).toBe('e_breath');
  expect(Object.values(codes).sort()).toEqual(
    [...items, ...about.circumstances].map(({ id }) => id).sort(),
  );
});
