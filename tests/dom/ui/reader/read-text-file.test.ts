import { expect, it } from 'vitest';
import { readTextFile } from '@/ui/reader/read-text-file';
import { ENGLISH } from '../../../say';

const file = (content: string, name = 'a.txt') => new File([content], name);

it('gives the text of the one file, whatever it is called', async () => {
  expect(await readTextFile(ENGLISH, [file('A nerve.', 'a.md')])).toEqual({ text: 'A nerve.' });
});

it.each<[string, File[], string]>([
  ['none', [], 'one at a time'],
  ['two', [file('a'), file('b')], 'one at a time'],
  ['an empty one', [file('')], '“a.txt” is empty'],
  ['one of blanks', [file(' \n')], '“a.txt”: There is no text'],
  ['a large one', [file('a'.repeat(1_000_001))], 'it has 2 MB'],
  ['a long one', [file('a'.repeat(500_001))], 'too long'],
  ['a PDF file', [file('%PDF-1.4')], 'is a PDF file'],
  ['what is no text', [file('a\0b\0\0c')], 'is not a plain text'],
])('gives the reason for %s', async (_, files, words) => {
  const { fault } = (await readTextFile(ENGLISH, files)) as { fault: string };
  expect(fault).toContain(words);
});

it('gives the reason where the browser cannot read it', async () => {
  const gone = file('a');
  gone.arrayBuffer = () => Promise.reject(new Error('gone'));
  expect(await readTextFile(ENGLISH, [gone])).toEqual({
    fault: expect.stringContaining('cannot be read'),
  });
});
