import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../../scripts/eval/records';

const span = { start: 3, end: 7, text: 'numb', term: 'sensation-loss', accept: ['tingling'] };
const record = (more: object = {}) => JSON.stringify({ id: 'a', text: 'So numb.', ...more });

describe('readRecords', () => {
  it('reads a record a line, with or without labels', () => {
    const [labelled, bare] = readRecords('f', `${record({ spans: [span] })}\n\n${record()}\n`);
    expect(labelled?.spans).toEqual([
      { start: 3, end: 7, term: 'article/sensation-loss', accept: ['article/tingling'] },
    ]);
    expect(bare).toEqual({ id: 'a', text: 'So numb.', spans: [], optional: [] });
  });

  it('takes terms for those of the article unless a pack is named, by their other names too', () => {
    const named = { ...span, term: 'calf', accept: ['sensation', 'around/ms'] };
    expect(readRecords('f', record({ spans: [named] }))[0]?.spans).toMatchObject([
      { term: 'article/calf-twitch', accept: ['article/sensory-perception', 'around/ms'] },
    ]);
  });

  it.each([
    ['{', 'JSON'],
    ['3', 'the record is no object'],
    ['{"text":"x"}', 'the record has no "id"'],
    ['{"id":"a"}', 'a: the record has no "text"'],
    [record({ spans: 1 }), 'a: "spans" is no list'],
    [record({ spans: [null] }), 'a: spans[0] has no "term"'],
    [record({ spans: [{ ...span, end: 9 }] }), 'a: spans[0]: 3 to 9 is outside the text of 8'],
    [record({ spans: [{ ...span, start: -1 }] }), 'a: spans[0]: -1 to 7 is outside'],
    [
      record({ optional: [{ ...span, start: 2 }] }),
      'a: optional[0]: "numb" does not stand at 2 to 7',
    ],
    [record({ spans: [{ ...span, accept: 'x' }] }), 'a: spans[0]: "accept" is no list'],
  ])('names file and line of a faulty record: %s', (line, fault) => {
    const read = () => readRecords('corpus.jsonl', `${record()}\n${line}`);
    expect(read).toThrow('corpus.jsonl:2: ');
    expect(read).toThrow(fault);
  });

  it('names every faulty record, not the first alone', () => {
    expect(() => readRecords('f', '3\n{"id":"a"}')).toThrow(/f:1: .*\nf:2: /);
  });
});
