import { describe, expect, it } from 'vitest';
import {
  conjugate,
  presentParticiple,
  withComparative,
  withPlural,
} from '@/core/compile/expand/inflect';

describe('plurals', () => {
  it.each([
    ['joint', 'joints'],
    ['twitch', 'twitches'],
    ['deficiency', 'deficiencies'],
    ['arthralgia', 'arthralgias'],
    ['calf', 'calves'],
    ['foot', 'feet'],
    ['X-ray', 'X-rays'],
  ])('%s, %s', (noun, plural) => {
    expect(withPlural(noun)).toEqual([noun, plural]);
  });
});

describe('verbs', () => {
  it.each([
    ['twitch', 'twitches', 'twitched', 'twitching'],
    ['ache', 'aches', 'ached', 'aching'],
    ['pulse', 'pulses', 'pulsed', 'pulsing'],
    ['throb', 'throbs', 'throbbed', 'throbbing'],
    ['drop', 'drops', 'dropped', 'dropping'],
    ['flutter', 'flutters', 'fluttered', 'fluttering'],
    ['tighten', 'tightens', 'tightened', 'tightening'],
    ['worry', 'worries', 'worried', 'worrying'],
    ['give', 'gives', 'gave', 'giving'],
    ['keep', 'keeps', 'kept', 'keeping'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
  ])('%s, %s, %s, %s', (...forms) => {
    expect(conjugate(forms[0])).toEqual(forms);
  });

  it('has a form once that serves twice', () => {
    expect(conjugate('hurt')).toEqual(['hurt', 'hurts', 'hurting']);
  });

  it('gives the -ing form alone', () => {
    expect(presentParticiple('jump')).toBe('jumping');
  });
});

describe('comparatives', () => {
  it.each([
    ['weak', 'weaker'],
    ['heavy', 'heavier'],
    ['sore', 'sorer'],
    ['numb', 'number'],
  ])('%s, %s', (adjective, comparative) => {
    expect(withComparative(adjective)).toEqual([adjective, comparative]);
  });
});
