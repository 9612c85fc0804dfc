import { expect, it } from 'vitest';
import { helpLines } from '@/core/glossary/get-help';

it('gives a line for each level that has something, most urgent first', () => {
  const getHelp = { doctor: 'a twitch that lasts.', emergency: 'new chest pain.' };
  expect(helpLines(getHelp)).toEqual([
    { level: 'emergency', text: 'new chest pain.' },
    { level: 'doctor', text: 'a twitch that lasts.' },
  ]);
});
