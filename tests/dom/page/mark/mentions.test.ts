import { beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '@/page/mark/mark';
import { type MentionChoice, Mentions } from '@/page/mark/mentions';
import { wordsOf } from '@/page/mark/words-of';
import { markOn, stubPaint, textsIn } from '../fake-paint';

const LETTERS_APART = 40;
const BY_DEFAULT: MentionChoice = { mentions: 'first', everydayWords: 'once' };

/** A text of so many letters. */
const letters = (count: number) => 'x'.repeat(count);
const post = (html: string) => `<div class="post"><time>1 May</time><p>${html}</p></div>`;

let chosen: Set<Mark>;

function mentionsWith(choice: Partial<MentionChoice> = {}): Mentions {
  chosen = new Set();
  return new Mentions({
    root: document,
    choice: { ...BY_DEFAULT, ...choice },
    lettersApart: () => LETTERS_APART,
    setChosen: (mark, isChosen) => void (isChosen ? chosen.add(mark) : chosen.delete(mark)),
  });
}

/** Mentions of a term on the words in `<b>`; everyday words are in capitals. */
function mentionsIn(html: string): Mark[] {
  return textsIn(html).map((text) => ({
    ...markOn(text, { term: text.data.toLowerCase().replace(/\d+$/, '') }),
    isEveryday: /^[A-Z]+\d*$/.test(text.data),
  }));
}

/** The words that are chosen among mentions that are found in this order. */
function chosenOf(marks: readonly Mark[], choice: Partial<MentionChoice> = {}): string[] {
  const mentions = mentionsWith(choice);
  for (const mark of marks) mentions.add(mark);
  return marks.filter((mark) => chosen.has(mark)).map(wordsOf);
}

beforeEach(() => void stubPaint());

describe('of the mentions of a term', () => {
  it('the first on a page is marked, each term by itself', () => {
    expect(chosenOf(mentionsIn('<b>numb1</b> <b>weak1</b> <b>numb2</b>'))).toEqual([
      'numb1',
      'weak1',
    ]);
  });

  it('the first in each post is marked', () => {
    const thread = [1, 2, 3].map((n) => post(`So <b>numb${n}</b>, all of me so <b>numb${n}0</b>`));
    expect(chosenOf(mentionsIn(thread.join('')))).toEqual(['numb1', 'numb2', 'numb3']);
  });

  it('another is marked two screens further down', () => {
    const long = `<p><b>numb1</b>${letters(20)}<b>numb2</b>${letters(20)}<b>numb3</b></p>`;
    expect(chosenOf(mentionsIn(long))).toEqual(['numb1', 'numb3']);
  });

  it('the same are marked whatever post is found first', () => {
    const marks = mentionsIn([1, 2, 3].map((n) => post(`<b>numb${n}</b> ${letters(30)}`)).join(''));
    expect(chosenOf(marks.toReversed()).sort()).toEqual(['numb1', 'numb2', 'numb3']);
  });

  it('the next is marked where the first goes', () => {
    const marks = mentionsIn('<b>numb1</b> <b>numb2</b> <b>numb3</b>');
    const mentions = mentionsWith();
    for (const mark of marks) mentions.add(mark);
    mentions.remove(marks[0] as Mark);
    expect([...chosen].map(wordsOf)).toEqual(['numb2']);
  });

  it('one that turns out to come before the first is marked instead', () => {
    const marks = mentionsIn('<b>numb1</b> <b>numb2</b>');
    const mentions = mentionsWith();
    for (const mark of marks.toReversed()) mentions.add(mark);
    expect([...chosen].map(wordsOf)).toEqual(['numb1']);
  });

  it('all are marked where that is chosen, everyday words still once', () => {
    const marks = mentionsIn('<b>numb1</b> <b>numb2</b> <b>STRESS1</b> <b>STRESS2</b>');
    const mentions = mentionsWith({ mentions: 'every' });
    for (const mark of marks) mentions.add(mark);
    mentions.pageRead();
    expect([...chosen].map(wordsOf)).toEqual(['numb1', 'numb2', 'STRESS1']);
  });
});

describe('of everyday words', () => {
  const thread = [1, 2].map((n) => post(`My <b>STRESS${n}</b> and I and more`)).join('');

  it('the first on the page is marked, once the page has been read', () => {
    const marks = mentionsIn(thread);
    const mentions = mentionsWith();
    for (const mark of marks.toReversed()) mentions.add(mark);
    expect(chosen.size).toBe(0);
    mentions.pageRead();
    expect([...chosen].map(wordsOf)).toEqual(['STRESS1']);
    mentions.remove(marks[0] as Mark);
    expect([...chosen].map(wordsOf)).toEqual(['STRESS2']);
  });

  it('as many as of others are marked where that is chosen', () => {
    expect(chosenOf(mentionsIn(thread), { everydayWords: 'like-others' })).toEqual([
      'STRESS1',
      'STRESS2',
    ]);
  });

  it('none are marked where that is chosen', () => {
    const mentions = mentionsWith({ everydayWords: 'never' });
    for (const mark of mentionsIn(thread)) mentions.add(mark);
    mentions.pageRead();
    expect(chosen.size).toBe(0);
  });

  it('hard words for the same thing are marked beside them', () => {
    const marks = mentionsIn('<b>STRESS</b> <b>stress</b>');
    const mentions = mentionsWith();
    for (const mark of marks) mentions.add(mark);
    mentions.pageRead();
    expect([...chosen].map(wordsOf).sort()).toEqual(['STRESS', 'stress']);
  });
});
