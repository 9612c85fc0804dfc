import { expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { LEVELS } from '@/core/checklist/checklist';
import { describeCodes, describeWording } from '../../../../scripts/triage-report/wording';

const wording = describeWording(checklist);
const { items, topics, screens } = checklist;

it('has every title, topic, heading and line that a reader sees, each line with a code', () => {
  const seen = [
    ...Object.values(screens).flatMap((head) => Object.values(head)),
    ...topics.map(({ label }) => label),
    ...items.flatMap(({ group, label, explanation }) => [group, label, explanation]),
  ];
  expect(seen.filter((words) => !wording.includes(words))).toEqual([]);
  expect(new Set(wording.match(/\[L\d\d\]/g)).size).toBe(items.length);
});

it('shows a line under each topic that asks it, with one code', () => {
  const code = wording.match(/\[(L\d\d)\] None of these is what I have/)?.[1];
  expect(wording.split(`[${code}]`)).toHaveLength(topics.length + 1);
});

it('gives no hint of levels', () => {
  const hints = [
    ...LEVELS.filter((level) => level !== 'emergency' && level !== 'doctor'),
    ...items.map(({ id }) => id),
    ...LEVELS.map((level) => checklist.levels[level].title),
  ];
  expect(hints.filter((hint) => wording.includes(hint))).toEqual([]);
});

it('has codes that can be turned back into ids', () => {
  const codes: Record<string, string> = JSON.parse(describeCodes(checklist));
  expect(codes.L01).toBe('e_breath');
  expect(Object.values(codes)).toEqual(items.map(({ id }) => id));
});
