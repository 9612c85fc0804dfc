import { describe, expect, it } from 'vitest';
import { namesIn, readData } from '../../../build/bundled-data';
import { localeFolders, readMessages } from '../../../build/bundled-messages';

/** Four words or more: a name may be written alike in two languages, a sentence is not. */
const SENTENCE = /\p{L}(?:\S* +\S*){3}/u;
const CHECKLIST = 'checklist';
/** They have only what is otherwise than in American English. */
const PARTIAL = ['en_GB', 'checklist.en-GB'];

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return SENTENCE.test(value) ? [value] : [];
  return Object.values(Object(value)).flatMap(textsIn);
}

/** The sentences that two of these translations have in common, whichever two. */
function sharedSentences(translations: Record<string, unknown>): string[] {
  const seen = new Map<string, string>();
  return Object.entries(translations).flatMap(([language, translation]) =>
    [...new Set(textsIn(translation))].flatMap((text) => {
      const other = seen.get(text);
      seen.set(text, language);
      return other === undefined ? [] : [`${language}, as in ${other}: ${text}`];
    }),
  );
}

it('a copy would be noticed', () => {
  const english = { label: 'My arm has gone numb', name: 'Healthgloss' };
  const german = { label: 'Mein Arm ist taub', name: 'Healthgloss' };
  expect(sharedSentences({ en: english, de: german })).toEqual([]);
  expect(sharedSentences({ en: english, de: { ...english } })).toEqual([
    'de, as in en: My arm has gone numb',
  ]);
});

describe('no sentence is the same in two languages: it was copied and is to be translated', () => {
  it('in the texts of the interface', () => {
    const folders = localeFolders().filter((folder) => !PARTIAL.includes(folder));
    const translations = Object.fromEntries(folders.map((it) => [it, readMessages(it)]));
    expect(Object.keys(translations).length).toBeGreaterThan(1);
    expect(sharedSentences(translations)).toEqual([]);
  });

  it('in the checklist', () => {
    const names = namesIn('.').filter((name) => name.split('.')[0] === CHECKLIST);
    const translations = Object.fromEntries(
      names
        .filter((name) => !PARTIAL.includes(name))
        .map((name) => [name, readData<object>(`${name}.json`)]),
    );
    expect(Object.keys(translations)).toEqual(expect.arrayContaining([CHECKLIST, 'checklist.es']));
    expect(sharedSentences(translations)).toEqual([]);
  });
});
