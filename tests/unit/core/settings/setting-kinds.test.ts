import { describe, expect, it } from 'vitest';
import { choice, colour, flag, region, stamp, texts } from '@/core/settings/setting-kinds';

describe('flag', () => {
  it('gives back what it stored, and takes no room for no', () => {
    expect(flag().read(flag().itemsOf(true, 'isOn'), 'isOn')).toBe(true);
    expect(flag().itemsOf(false, 'isOn')).toEqual({});
  });

  it.each([[undefined], [null], [false], [1], ['true'], [[true]]])(
    'is no where %j is stored',
    (it) => {
      expect(flag().read({ isOn: it }, 'isOn')).toBe(false);
    },
  );
});

describe('colour', () => {
  it('gives back what it stored, and takes no room for none', () => {
    expect(colour().read(colour().itemsOf('#12abef', 'line'), 'line')).toBe('#12abef');
    expect(colour().itemsOf('', 'line')).toEqual({});
  });

  it.each([
    [undefined],
    [null],
    [7],
    ['red'],
    ['#123'],
    ['#12abef;'],
    ['#12ABEF'],
    [['#12abef', 1]],
  ])('is none where %j is stored', (stored) => {
    expect(colour().read({ line: stored }, 'line')).toBe('');
  });
});

describe('region', () => {
  it('gives back what it stored, and takes no room for none', () => {
    expect(region().read(region().itemsOf('NZ', 'region'), 'region')).toBe('NZ');
    expect(region().itemsOf('', 'region')).toEqual({});
  });

  it.each([[undefined], [null], [7], ['nz'], ['NZL'], ['NZ;'], [['NZ', 'NZ']]])(
    'is none where %j is stored',
    (stored) => expect(region().read({ region: stored }, 'region')).toBe(''),
  );
});

describe('choice', () => {
  const size = choice('small', 'large');

  it('gives back what it stored', () => {
    expect(size.read(size.itemsOf('large', 'size'), 'size')).toBe('large');
    expect(size.read(size.itemsOf('small', 'size'), 'size')).toBe('small');
  });

  it('takes no room for the first of its words', () => {
    expect(size.itemsOf('small', 'size')).toEqual({});
  });

  it.each([[undefined], [null], [false], [7], ['huge'], [['large']], [{ large: true }]])(
    'is the first of its words where %j is stored',
    (stored) => {
      expect(size.read({ size: stored }, 'size')).toBe('small');
    },
  );
});

describe('texts', () => {
  const words = texts();

  it.each([[[]], [['a', 'b']], [['', '__proto__', 'a/b']]])('gives back %j', (value) => {
    expect(words.read(words.itemsOf(value, 'words'), 'words')).toEqual(value);
  });

  it('has an item of its own for each', () => {
    expect(words.itemsOf(['a', 'b'], 'words')).toEqual({ 'words/a': true, 'words/b': true });
  });

  it('passes over items that say anything but yes, and those of other settings', () => {
    const stored = {
      'words/a': true,
      'words/b': false,
      'words/c': 'yes',
      'other/d': true,
      words: 1,
    };
    expect(words.read(stored, 'words')).toEqual(['a']);
  });
});

it('a stamp is read as it stands, and never written', () => {
  expect(stamp().read({ packs: 'a1' }, 'packs')).toBe('a1');
  expect(stamp().read({}, 'packs')).toBe('');
  expect(stamp().itemsOf('a1', 'packs')).toEqual({});
});
