import { expect, it, vi } from 'vitest';
import { wholePack } from '../../../unit/core/own-pack/whole-pack';
import { settled } from '../look-up/settled';
import { text } from '../show-popup';
import { fakeDesk } from './fake-desk';
import { field, goTo, press, saidOf, showWriting, type } from './show-writing';

const PROPOSED = [
  {
    name: 'Blorb fever',
    forms: ['BF'],
    sentence: 'Blorb fever is made up.',
    isExplained: true,
    count: 2,
  },
  {
    name: 'Fibromyalgia',
    forms: [],
    sentence: 'It is not fibromyalgia.',
    isExplained: false,
    count: 1,
  },
];

async function showProposals(article = '\nAt a glance\n\nBlorb fever is made up.') {
  const { desk, packs, told } = fakeDesk();
  desk.propose = vi.fn(async () => PROPOSED);
  desk.known = vi.fn(async () => [
    null,
    { id: 'article/fibromyalgia' as const, name: 'Fibromyalgia', definition: '' },
  ]);
  await showWriting(desk, 'glossaries/article');
  await type('Text of the article', article);
  await press('Find its terms');
  return { desk, packs, told };
}
const rows = () => [...document.querySelectorAll('.proposal')].map((it) => it.textContent);
const tick = (place: number) =>
  settled(() =>
    document.querySelectorAll<HTMLInputElement>('.proposal-tick input')[place]?.click(),
  );

it('shows what an article may be about, in its words, and what is known already', async () => {
  await showProposals();
  expect(rows()[0]).toContain(
    'How the article explains it, in its own words:Blorb fever is made up.',
  );
  expect(rows()[1]).toContain('You have it already: Fibromyalgia');
  expect(text('.term-writer .saving')).toContain('Save 0 terms');
});

it.each([
  ['At a glance\nBlorb fever is made up.', 'At a glance'],
  ['Blorb fever is made up.\nNobody has it.', 'My words'],
  [`${'Blorb fever and '.repeat(20)}more`, 'My words'],
])('calls a new glossary by the title of the article, where it has one', async (article, name) => {
  await showProposals(article);
  expect(field('Name of the new glossary').value).toBe(name);
});

it('saves what is ticked and explained under the first line of the article, and keeps the rest', async () => {
  const { packs } = await showProposals();
  await tick(1);
  await tick(0);
  expect(text('.term-writer:has(.proposals) > .typing-hint')).toContain(
    '2 ticked terms have no definition',
  );
  const fields = [...document.querySelectorAll('.proposal-fields')];
  expect(fields).toHaveLength(2);
  await press('Start from the article’s sentence');
  const [first] = document.querySelectorAll<HTMLTextAreaElement>('.proposal-fields textarea:focus');
  expect(first?.value).toBe('Blorb fever is made up.');
  expect(rows()[0]).toContain('These are the article’s words.');
  await press('Save 1 term');
  const pack = packs.get('own-at-a-glance');
  expect(pack).toMatchObject({
    name: 'At a glance',
    terms: [{ name: 'Blorb fever', forms: { abbreviations: ['BF'] } }],
  });
  expect(rows()).toHaveLength(1);
  expect(text('[role=status]')).toBe('1 term is in the glossary “At a glance”.');
  await type('What it means', 'Pain in many parts.');
  await press('Save 1 term');
  expect(packs.get('own-at-a-glance')?.terms).toHaveLength(2);
  expect(location.hash).toBe('#glossaries/edit/own-at-a-glance');
});

it('goes on with the glossary that it has begun, beside those that were there', async () => {
  const { desk } = fakeDesk(wholePack());
  desk.propose = vi.fn(async () => PROPOSED);
  desk.known = vi.fn(async () => [null, null]);
  await showWriting(desk, 'glossaries/article');
  await type('Text of the article', 'At a glance\n\nBlorb fever is made up.');
  await press('Find its terms');
  await tick(1);
  await tick(0);
  await press('Start from the article’s sentence');
  await press('Save 1 term');
  const goal = document.querySelector<HTMLSelectElement>('.choice-list') as HTMLSelectElement;
  expect(goal.selectedOptions[0]?.textContent).toBe('At a glance');
});

it('calls a new glossary by the title of the article that was read last, unless a name was typed', async () => {
  await showProposals();
  await type('Text of the article', 'Another one\n\nBlorb fever is made up.');
  await press('Find its terms');
  expect(field('Name of the new glossary').value).toBe('Another one');
  await type('Name of the new glossary', 'Mine');
  await type('Text of the article', 'A third\n\nBlorb fever is made up.');
  await press('Find its terms');
  expect(field('Name of the new glossary').value).toBe('Mine');
});

it('says what is wrong with a text, or that there is nothing in it', async () => {
  const { desk } = fakeDesk();
  await showWriting(desk, 'glossaries/article');
  await press('Find its terms');
  expect(saidOf('Text of the article')).toHaveLength(2);
  expect(desk.propose).not.toHaveBeenCalled();
  await type('Text of the article', 'Nothing.');
  await press('Find its terms');
  expect(text('p[role=status].typing-hint')).toBe('Nothing in this text looks like a term.');
  expect(field('Text of the article').value).toBe('Nothing.');
});

it('keeps what is ticked where another text is read', async () => {
  const { desk } = await showProposals();
  await tick(0);
  desk.propose = vi.fn(async () => [PROPOSED[1] as (typeof PROPOSED)[number]]);
  await press('Find its terms');
  expect(rows()).toHaveLength(2);
});

it('does not leave what is ticked unasked where the text of the article is gone', async () => {
  await showProposals();
  await tick(0);
  await type('Text of the article', '');
  await goTo('glossaries');
  expect(text('.leave h2')).toBe('Leave without saving?');
});

it('saves nothing while something of it is wrong, which is said at its field', async () => {
  const { desk, packs } = await showProposals();
  await tick(0);
  await type('What it means', 'It is made up.');
  await type('Other ways to write it', 'b'.repeat(501));
  await type('Term', ' ');
  await press('Save 1 term');
  expect(saidOf('Other ways to write it')).toContain('This is too long to be saved.');
  expect(saidOf('Term')).toEqual(['Write a name.']);
  expect(document.activeElement).toBe(field('Term'));
  expect(desk.prepare).not.toHaveBeenCalled();
  await type('Term', 'Blorb fever');
  await type('Other ways to write it', '');
  await press('Save 1 term');
  expect(packs.size).toBe(1);
});
