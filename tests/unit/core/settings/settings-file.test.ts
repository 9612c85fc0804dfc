import { describe, expect, it } from 'vitest';
import { readSettings } from '@/core/settings/read-settings';
import { SETTINGS } from '@/core/settings/settings';
import { readSettingsFile, writeSettingsFile } from '@/core/settings/settings-file';
import { ENGLISH } from '../../../say';

const UNTOUCHED = readSettings([]);
const CHOSEN = {
  ...UNTOUCHED,
  isPaused: true,
  sitesOff: ['a.org', ''],
  mentions: 'every' as const,
  theme: 'dark' as const,
};
/** All but what stands for something on this device. */
const chosenIn = ({ ownPacks, ...chosen }: Record<string, unknown>) => chosen;
const fileWith = (settings: unknown, others: object = {}) =>
  JSON.stringify({ kind: 'Healthgloss settings', version: 2, settings, ...others });
const faultsOf = (text: string) => {
  const read = readSettingsFile(text);
  return 'faults' in read
    ? read.faults.map(({ says, values }) => ENGLISH(says, values)).join(' ')
    : null;
};

describe('a file of settings', () => {
  it.each([[UNTOUCHED], [CHOSEN]])('gives back all that was written to it: %j', (settings) => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ chosen: chosenIn(settings) });
  });

  it('names every setting, those that were not touched too', () => {
    const { settings } = JSON.parse(writeSettingsFile(UNTOUCHED));
    expect(Object.keys(settings)).toEqual(Object.keys(chosenIn(SETTINGS)));
  });

  it('neither has nor takes what stands for the packs of one’s own', () => {
    expect(writeSettingsFile({ ...CHOSEN, ownPacks: 'abc' })).not.toContain('abc');
    expect(faultsOf(fileWith({ ownPacks: 'abc' }))).toContain('"ownPacks" cannot be "abc"');
  });

  it('may leave settings out', () => {
    expect(readSettingsFile(fileWith({ theme: 'dark' }))).toEqual({ chosen: { theme: 'dark' } });
  });

  it.each([
    ['', 'not JSON'],
    ['{"kind": ', 'not JSON'],
    ['null', '"kind"'],
    ['[]', '"kind"'],
    [JSON.stringify({ theme: 'dark' }), '"kind"'],
    [fileWith({}, { version: 'two' }), '"version"'],
    [fileWith({}, { version: 900 }), 'newer version'],
    [fileWith(undefined), '"settings"'],
    [fileWith(['dark']), '"settings"'],
  ])('is refused with what is wrong: %s', (text, words) => {
    expect(faultsOf(text)).toContain(words);
  });

  it.each([
    ['theme', 'pink', '"theme" cannot be "pink". Unless chosen, it is "system".'],
    ['textSize', 2, '"textSize" cannot be 2. Unless chosen, it is "usual".'],
    ['isPaused', 'yes', '"isPaused" cannot be "yes". Unless chosen, it is false.'],
    ['sitesOff', 'a.org', '"sitesOff" cannot be "a.org". Unless chosen, it is [].'],
    ['sitesOff', [7], '"sitesOff" cannot be [7]. Unless chosen, it is [].'],
    ['sitesOff', null, '"sitesOff" cannot be null.'],
    ['underlineColour', 'pink', '"underlineColour" cannot be "pink". Unless chosen, it is "".'],
    ['colour', 'pink', '"colour" is no setting of this version.'],
    ['__proto__x', 1, '"__proto__x" is no setting'],
    ['constructor', 1, '"constructor" is no setting'],
  ])('says where a value is wrong: %s is %j', (name, value, words) => {
    expect(faultsOf(fileWith({ [name]: value }))).toContain(words);
  });

  it('names every fault, and shortens what is long', () => {
    const faults = faultsOf(fileWith({ theme: 'x'.repeat(900), mentions: 3 })) ?? '';
    expect(faults).toContain('"mentions"');
    expect(faults.length).toBeLessThan(300);
  });
});
