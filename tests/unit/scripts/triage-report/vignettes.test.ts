import { describe, expect, it } from 'vitest';
import { readVignettes } from '../../../../scripts/triage-report/vignettes';

const line = (record: object) =>
  JSON.stringify({ id: 'V1', ticked: [], expected: 'none', ...record });
const read = (...lines: string[]) => readVignettes('cases.jsonl', lines.join('\n'));

describe('readVignettes', () => {
  it('reads a record with no more than it must have, and passes over empty lines', () => {
    expect(
      read(line({}), '', line({ id: 'V2', ticked: ['e_fit'], expected: 'emergency' })),
    ).toEqual([
      {
        id: 'V1',
        text: '',
        ticked: [],
        topics: null,
        expected: 'none',
        accept: ['none'],
        nearMiss: false,
      },
      {
        id: 'V2',
        text: '',
        ticked: ['e_fit'],
        topics: null,
        expected: 'emergency',
        accept: ['emergency'],
        nearMiss: false,
      },
    ]);
  });

  it('reads a record that leaves the ticks to a reader, with what else is accepted', () => {
    const record = {
      ticked: undefined,
      expected: 'urgent',
      accept: ['emergency'],
      near_miss: true,
    };
    expect(read(line(record))[0]).toMatchObject({
      ticked: null,
      accept: ['urgent', 'emergency'],
      nearMiss: true,
    });
  });

  it.each([
    ['no JSON', '{', /cases\.jsonl:1: /],
    ['no object', '[]', /has no "id"/],
    ['no id', '{"ticked": [], "expected": "none"}', /has no "id"/],
    [
      'an unknown item',
      line({ ticked: ['e_none'] }),
      /V1: "ticked" has "e_none", which is unknown/,
    ],
    ['no ticks', line({ ticked: 'e_fit' }), /V1: "ticked" is no list/],
    ['an unknown topic', line({ topics: ['knees'] }), /"topics" has "knees"/],
    ['an unknown level to accept', line({ accept: ['soon'] }), /"accept" is \["soon"\]/],
    ['an unknown level', line({ expected: 'soon' }), /V1: "expected" is soon, no level/],
  ])('names the place of a record with %s', (_, faulty, words) => {
    expect(() => read(faulty)).toThrow(words);
  });

  it('names every faulty record', () => {
    expect(() => read(line({ expected: 'soon' }), line({}), '{')).toThrow(/:1: .*\n.*:3: /);
  });
});
