import { expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { codesOf } from '../../../../scripts/triage-report/codes';
import { inRound, readRound } from '../../../../scripts/triage-report/round';
import { readVignettes } from '../../../../scripts/triage-report/vignettes';

const code = codesOf(checklist).get('u_calf') ?? '';
const read = (round: object) => readRound('round.json', JSON.stringify(round));
const vignettes = readVignettes(
  'cases.jsonl',
  ['{"id": "C1", "expected": "urgent"}', '{"id": "C2", "expected": "doctor", "ticked": []}'].join(
    '\n',
  ),
);

it('gives the cases of a round its ticks, by code or by id, and leaves out the others', () => {
  const round = read({ C1: { topics: ['muscle'], ticks: [code, 's_sore'] } });
  expect(inRound(vignettes, round)).toMatchObject([
    { id: 'C1', topics: ['muscle'], ticked: ['u_calf', 's_sore'] },
  ]);
});

it('leaves out what has no ticks where there is no round', () => {
  expect(inRound(vignettes, null).map(({ id }) => id)).toEqual(['C2']);
});

it.each([
  [{ C1: { topics: [], ticks: ['L999'] } }, /round\.json: C1: "ticks" has "L999"/],
  [{ C1: { topics: ['knees'], ticks: [] } }, /round\.json: C1: "topics" has "knees"/],
  [{ C1: { topics: [], ticks: 'L01' } }, /round\.json: C1: "ticks" is no list/],
  [{ C1: { topics: [] } }, /round\.json: C1: "ticks" is no list/],
  [{ C1: { ticks: [] } }, /round\.json: C1: "topics" is no list/],
])('names what it does not know: %j', (round, words) => {
  expect(() => read(round)).toThrow(words);
});
