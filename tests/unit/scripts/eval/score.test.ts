import { expect, it } from 'vitest';
import type { LabelledSpan } from '../../../../scripts/eval/records';
import { describeScore } from '../../../../scripts/eval/report';
import { score } from '../../../../scripts/eval/score';

const label = (start: number, end: number, term: string, accept: string[] = []): LabelledSpan => ({
  start,
  end,
  term,
  accept,
});
const scored = (spans: LabelledSpan[], optional: LabelledSpan[], found: LabelledSpan[]) =>
  score([{ id: 'a', text: 'x'.repeat(40), spans, optional }], () => found);

it('finds a span by any overlap with its term or one it accepts; exactly, by its very offsets', () => {
  const spans = [label(0, 10, 'numb'), label(20, 30, 'numb', ['tingling'])];
  const result = scored(spans, [], [label(0, 10, 'numb'), label(25, 26, 'tingling')]);
  expect(result).toMatchObject({ precision: 1, recall: 1, f1: 1, exactShare: 0.5, marked: 1 });
});

it('counts a wrong term on a span as one miss and one false hit', () => {
  const result = scored([label(0, 10, 'numb')], [], [label(0, 10, 'cramp')]);
  expect(result).toMatchObject({ found: 0, falseHits: 1, precision: 0, recall: 0 });
  expect(result.misses).toMatchObject([{ term: 'numb' }]);
  expect(result.falseHitList).toMatchObject([{ term: 'cramp' }]);
});

it('neither rewards nor punishes what overlaps optional spans only', () => {
  const found = [label(5, 8, 'nerve'), label(12, 14, 'brain')];
  expect(scored([], [label(0, 10, 'nerve')], found)).toMatchObject({ falseHits: 1, required: 0 });
});

it('has no ratio where there is nothing to divide by', () => {
  const result = scored([], [], []);
  expect(result).toMatchObject({ precision: null, recall: null, f1: null, marked: 0 });
  expect(describeScore(result)).toContain('precision –');
});

it('describes each miss and false hit in its words', () => {
  const text = 'My calf is numb.';
  const result = score([{ id: 'a', text, spans: [label(11, 15, 'numb')], optional: [] }], () => [
    label(3, 7, 'calf'),
  ]);
  expect(describeScore(result)).toContain('a  numb: My calf is [numb].');
  expect(describeScore(result)).toContain('a  calf: My [calf] is numb.');
});
