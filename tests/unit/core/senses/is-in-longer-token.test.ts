import { expect, it } from 'vitest';
import { isInLongerToken } from '@/core/senses/is-in-longer-token';
import { Words } from '@/core/text/words';

const isPart = (text: string) => {
  const words = new Words().read(text);
  const at = Array.from({ length: words.count }, (_, i) => words.letters(i)).indexOf('bfs');
  return isInLongerToken(words, at, at);
};

it.each(['see BFS.com', 'v2.BFS', 'graph.BFS is slow', 'BFS-14', 'BFS 4.2 is out', 'BFS.2'])(
  '%s: part of a longer token',
  (text) => {
    expect(isPart(text)).toBe(true);
  },
);

it.each([
  'my BFS',
  'BFS.',
  'I have BFS. It twitches.',
  'BFS.It twitches',
  'BFS-like',
  'BFS/CFS',
  'BFS 2 years',
  'BFS 37.5mg each day',
  'BFS 37.5 mg',
  'BFS 5.6%',
  '(BFS)',
])('%s: a word of its own', (text) => {
  expect(isPart(text)).toBe(false);
});
