import { describe, expect, it } from 'vitest';
import { createSay } from '@/core/messages/say';
import { ENGLISH, SPANISH } from '../../../say';

describe('what is said', () => {
  it('is the text of its name, with what its marks stand for', () => {
    expect(ENGLISH('settings')).toBe('Settings');
    expect(ENGLISH('call_now', { number: '112' })).toBe('Call 112 now');
    expect(SPANISH('call_now', { number: '112' })).toBe('Llame ahora al 112');
  });

  it('is a form for each kind of number, which is written as people do', () => {
    expect([1, 2, 1_000_000].map((count) => ENGLISH.count('term_count', count))).toEqual([
      'once',
      '2 times',
      '1,000,000 times',
    ]);
    expect([1, 2, 1_000_000].map((count) => SPANISH.count('term_count', count))).toEqual([
      'una vez',
      '2 veces',
      '1.000.000 de veces',
    ]);
  });

  it('may have parts that are no text', () => {
    const link = { href: '#' };
    expect(ENGLISH.parts('page_paste', { link })).toEqual([
      'You can also copy its text, and ',
      link,
      '.',
    ]);
  });

  it('is its name where there is no such text', () => {
    expect(createSay('en', {})('settings')).toBe('settings');
  });
});

it.each([
  ['en', 'ltr', true],
  ['en-GB', 'ltr', true],
  ['es', 'ltr', false],
  ['ar', 'rtl', false],
  ['he-IL', 'rtl', false],
] as const)('%s runs %s', (language, direction, isEnglish) => {
  expect({ ...createSay(language, {}) }).toMatchObject({ language, direction, isEnglish });
});
