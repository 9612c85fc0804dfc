import { describe, expect, it } from 'vitest';
import { migrate, versionToStore } from '@/core/settings/migrations';

describe('migrate', () => {
  it('leaves nothing as nothing', () => {
    expect(migrate([{}, {}])).toEqual({});
  });

  it('makes an item of each site that version 1 had in its list', () => {
    const stored = { settings: { version: 1, sitesOff: ['a.org', ''] } };
    expect(migrate([stored])).toEqual({ 'sitesOff/a.org': true, 'sitesOff/': true });
  });

  it.each([
    [undefined],
    [null],
    [false],
    ['spoilt'],
    [7],
    [[]],
    [['a.org']],
    [{}],
    [{ sitesOff: 'all' }],
    [{ sitesOff: { 0: 'a.org' } }],
    [{ version: 9, sitesOff: [3, null, ['a.org']] }],
  ])('takes nothing from %j in place of the object of version 1', (settings) => {
    expect(migrate([{ settings }])).toEqual({});
  });

  it('takes the sites of version 1 that are names from among others', () => {
    const stored = { settings: { version: 1, sitesOff: ['a.org', 3, null] } };
    expect(migrate([stored])).toEqual({ 'sitesOff/a.org': true });
  });

  it('puts the sites of version 1 beside those that another device has synced', () => {
    const synced = { version: 2, 'sitesOff/b.org': true };
    const stored = { settings: { version: 1, sitesOff: ['a.org', 'b.org'] } };
    expect(migrate([synced, stored])).toEqual({
      version: 2,
      'sitesOff/a.org': true,
      'sitesOff/b.org': true,
    });
  });

  it.each([2, 3, 900])('leaves alone what version %j stored', (version) => {
    const stored = { version, settings: 'of its own', 'sitesOff/a.org': true, later: [1] };
    expect(migrate([stored])).toEqual(stored);
  });

  it.each([undefined, null, 'two', -1, 0, 1.5, Number.NaN])(
    'takes what names the version %j for that of version 1',
    (version) => {
      const stored = { version, settings: { sitesOff: ['a.org'] } };
      expect(migrate([stored])).toEqual({ version, 'sitesOff/a.org': true });
    },
  );
});

describe('versionToStore', () => {
  it('is that of this extension, whatever older ones stored', () => {
    expect(versionToStore([])).toBe(2);
    expect(versionToStore([{ settings: { version: 1 } }, { version: 'spoilt' }])).toBe(2);
  });

  it('is never lower than one that is stored', () => {
    expect(versionToStore([{ version: 9 }, { version: 2 }])).toBe(9);
  });
});
