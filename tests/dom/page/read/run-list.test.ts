import { expect, it } from 'vitest';
import { RunList } from '@/page/read/run-list';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((text) => document.createTextNode(text)) as [
  Text,
  Text,
  Text,
  Text,
];

it('gives each run with its own parts, of which it takes as many as counted', () => {
  const runs = new RunList();
  runs.add('ab', [a, b, d], 2);
  runs.add('c', [c, d], 1);
  expect([runs.at(1), runs.at(0)]).toEqual([
    { text: 'c', parts: [c] },
    { text: 'ab', parts: [a, b] },
  ]);
});

it('goes on with the runs of another list, also after it was asked for some', () => {
  const runs = new RunList();
  runs.add('ab', [a, b], 2);
  expect(runs.at(0).parts).toEqual([a, b]);
  const others = new RunList();
  others.add('c', [c], 1);
  others.add('d', [d], 1);
  runs.append(others);
  expect(runs.texts).toEqual(['ab', 'c', 'd']);
  expect([runs.at(2).parts, runs.at(1).parts, runs.at(0).parts]).toEqual([[d], [c], [a, b]]);
});
