import { expect, it } from 'vitest';
import { isCardErrand, splitErrand } from '@/core/card/card-errand';

it.each(['check:d_wide', 'know:article/cramp', 'mark:article/cramp', 'site-off', 'settings'])(
  '%s is an errand',
  (errand) => expect(isCardErrand(errand)).toBe(true),
);

it.each([
  'close',
  'back',
  'open:article/cramp',
  'know:',
  'know',
  'settings:x',
  '',
  null,
  ['settings'],
])('%j is none', (value) => expect(isCardErrand(value)).toBe(false));

it('says what is to be done with what', () => {
  expect(splitErrand('know:own:pack/a')).toEqual({ does: 'know', what: 'own:pack/a' });
  expect(splitErrand('settings')).toEqual({ does: 'settings', what: '' });
});
