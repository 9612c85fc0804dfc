import { expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
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

it('gives no hint of levels, neither in words nor by its codes', () => {
  const titles = [...checklist.visits, checklist.levels.urgent, checklist.levels.selfcare];
  const hints = [...items.map(({ id }) => id), ...titles.map(({ title }) => title)];
  expect(hints.filter((hint) => wording.includes(hint))).toEqual([]);
  expect(wording).not.toMatch(/emergency|ambulance|urgent|self-?care/i);
  const codes: Record<string, string> = JSON.parse(describeCodes(checklist));
  const first = Object.values(codes).slice(0, 20);
  expect(new Set(first.map((id) => id[0])).size).toBeGreaterThan(2);
});

it('has codes that can be turned back into ids', () => {
  const codes: Record<string, string> = JSON.parse(describeCodes(checklist));
  expect(Object.values(codes).sort()).toEqual(items.map(({ id }) => id).sort());
  const code = wording.match(/\[(L\d\d)\] Trouble breathing/)?.[1] ?? '';
  expect(codes[code]).toBe('e_breath');
});
