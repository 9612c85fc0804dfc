import { expect, it } from 'vitest';
import { paragraphsOf } from '@/core/text/paragraphs-of';

it.each([
  ['lines that follow one another', 'Dear Ms Poe,\nyour test', ['Dear Ms Poe,\nyour test']],
  ['blank lines, whatever is in them', 'One.\n \t\n\n\nTwo.', ['One.', 'Two.']],
  [
    'ends of lines as Windows and old Macs write them',
    'One.\r\n\r\nTwo,\rtwo.',
    ['One.', 'Two,\ntwo.'],
  ],
  ['ends of pages', 'One.\fTwo.', ['One.', 'Two.']],
  ['a mark of the byte order', '\ufeffOne.', ['One.']],
  ['nothing', ' \n\n\t', []],
])('reads %s', (_, text, paragraphs) => {
  expect(paragraphsOf(text)).toEqual(paragraphs);
});
