import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { LookUp } from '@/ui/look-up/LookUp';
import { Reader } from '@/ui/reader/Reader';
import { FoundTerms } from '@/ui/terms/FoundTerms';
import { wholePack } from '../../../unit/core/own-pack/whole-pack';
import { settled } from '../look-up/settled';
import { fakeDesk as fakeWritingDesk } from '../pack-editor/fake-desk';
import { press, showWriting, type } from '../pack-editor/show-writing';
import { fakeDesk, packInfo } from '../packs/fake-desk';
import { readyPack } from '../packs/ready-pack';
import { paste, showGlossaries } from '../packs/show-glossaries';
import { saying } from '../saying';

/** Properties as browsers have them, which this DOM has not: a yes or a no, for which every word is a yes. */
const PROPERTIES = { spellcheck: ['false', 'true'], autocorrect: ['off', 'on'] } as const;

beforeAll(() => {
  for (const [name, words] of Object.entries(PROPERTIES)) {
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      set(this: HTMLElement, isOn: unknown) {
        this.setAttribute(name, words[isOn ? 1 : 0]);
      },
    });
  }
});
afterAll(() => {
  for (const name of Object.keys(PROPERTIES)) Reflect.deleteProperty(HTMLElement.prototype, name);
});
afterEach(() => act(() => render(null, document.body)));

const show = (page: ComponentChild) => settled(() => render(saying(page), document.body));
const nothing = async () => ({ terms: [], isNear: false, isEnglish: null });
const write = (address: string) => showWriting(fakeWritingDesk(wholePack()).desk, address);

const SURFACES: Record<string, { fields: number; open(): Promise<void> }> = {
  'the reader': {
    fields: 1,
    open: () => show(<Reader explain={nothing} onReveal={() => {}} />),
  },
  'the look-up': {
    fields: 1,
    open: () => show(<LookUp lookUp={nothing} addressOfTerm={String} />),
  },
  'the list of a page': {
    fields: 1,
    open: () => show(<FoundTerms terms={['a', 'b', 'c', 'd'].map(term)} onReveal={() => {}} />),
  },
  'the glossaries, and what is in a file': { fields: 4, open: openPreview },
  'a term that is written': { fields: 6, open: () => write('glossaries/write/') },
  'a term that is there': { fields: 6, open: () => write('glossaries/edit/own-thyroid/goiter') },
  'a glossary that is written on': { fields: 4, open: () => write('glossaries/edit/own-thyroid') },
  'an article': { fields: 6, open: openArticle },
};

it.each(Object.entries(SURFACES))(
  'no browser is to keep or send what is typed: %s',
  async (_, { fields, open }) => {
    await open();
    const typed = [
      ...document.querySelectorAll('textarea, input:not([type=file], [type=checkbox])'),
    ];
    expect(typed).toHaveLength(fields);
    for (const field of typed) {
      expect(field.getAttribute('autocomplete')).toBe('off');
      expect(field.getAttribute('spellcheck')).toBe('false');
      expect(field.getAttribute('autocorrect')).toBe('off');
      expect(field.getAttribute('writingsuggestions')).toBe('false');
    }
  },
);

function term(name: string) {
  return { id: name, name, meaning: '', count: 1, frameId: 0 };
}

async function openPreview() {
  const desk = fakeDesk({ packs: [packInfo()] });
  desk.prepare.mockResolvedValue(readyPack());
  await showGlossaries({ desk });
  await paste('x');
}

async function openArticle() {
  const { desk } = fakeWritingDesk();
  const sentence = 'Blorb fever is made up.';
  desk.propose = vi.fn(async () => [
    { name: 'Blorb fever', forms: [], sentence, isExplained: true, count: 1 },
  ]);
  await showWriting(desk, 'glossaries/article');
  await type('Text of the article', sentence);
  await press('Find its terms');
  await settled(() => document.querySelector<HTMLElement>('.proposal-tick input')?.click());
}
