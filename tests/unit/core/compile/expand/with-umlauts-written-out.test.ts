import { expect, it } from 'vitest';
import { withUmlautsWrittenOut } from '@/core/compile/expand/with-umlauts-written-out';

it.each([
  ['Rückenmark', ['Rückenmark', 'Rueckenmark']],
  ['Äußere Hüfte', ['Äußere Hüfte', 'Aeußere Huefte']],
  ['u\u0308ber', ['u\u0308ber', 'ueber']],
  ['Muskel', ['Muskel']],
])('%s', (form, expected) => {
  expect(withUmlautsWrittenOut(form)).toEqual(expected);
});
