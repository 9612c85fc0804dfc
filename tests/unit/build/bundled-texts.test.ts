import { expect, it } from 'vitest';
import type { GetHelp } from '@/core/glossary/get-help';
import { readEntries } from '../../../build/bundled-data';
import { bundledTexts, checkedTexts } from '../../../build/bundled-texts';

it('lets the glossary that ships be built', () => {
  expect(bundledTexts()).toHaveProperty('article/calf-twitch');
});

it('stops the build at a term that says to get help where no level is, with the term named', () => {
  const getHelp = { soon: 'a swollen calf.' } as GetHelp;
  const terms = readEntries('article').map((term) =>
    term.id === 'calf-twitch' ? { ...term, getHelp } : term,
  );
  expect(() => checkedTexts([{ id: 'article', terms }])).toThrow(
    /article\/calf-twitch knows no level "soon"/,
  );
});
