import { expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { itemsOfTopic, signsOf } from '@/core/checklist/checklist';
import { effortOf } from '../../../../scripts/triage-report/effort';

const effort = (ticked: string[], topics: string[] | null = null) =>
  effortOf({
    id: 'V',
    text: '',
    ticked,
    topics,
    expected: 'none',
    accept: ['none'],
    nearMiss: false,
  });
const signs = signsOf(checklist);
const linesOf = (topic: string) => itemsOfTopic(checklist, topic).length;

it('of an emergency sign is one press on the first screen, and the reading down to it', () => {
  const first = effort([signs[0]?.id ?? '']);
  const last = effort([signs.at(-1)?.id ?? '']);
  expect(first).toMatchObject({ lines: signs.length, presses: 1 });
  expect(first.seconds).toBeGreaterThan(0);
  expect(last.seconds).toBeGreaterThan((first.seconds ?? 0) * 3);
});

it('of same-day care is "None of these", a topic and the tick', () => {
  expect(effort(['u_calf'], ['muscle'])).toEqual({
    lines: signs.length + linesOf('muscle'),
    presses: 3,
    seconds: null,
  });
});

it('of the rest is one press more, for the result', () => {
  expect(effort(['s_twitch'], ['twitch'])).toMatchObject({ presses: 4 });
});

it('counts the lines of every topic that was opened, and the way between them', () => {
  const { lines, presses } = effort(['d_numb'], ['weak', 'numb']);
  expect(lines).toBe(signs.length + linesOf('weak') + linesOf('numb'));
  expect(presses).toBe(effort(['d_numb'], ['numb']).presses + 2);
});

it('takes the fewest topics that ask the ticks where none is named', () => {
  expect(effort(['d_wasting', 'u_gait']).lines).toBe(signs.length + linesOf('weak'));
});
