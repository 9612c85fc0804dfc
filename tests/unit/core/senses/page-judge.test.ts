import { describe, expect, it } from 'vitest';
import { compilePack } from '@/core/compile/compile-pack';
import { createFinder } from '@/core/find/create-finder';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';
import { createPageJudge } from '@/core/senses/page-judge';
import { createLanguageJudge } from '@/core/text/language-judge';
import functionWords from '@/data/function-words.json';
import { packOf } from '../find/pack-of';
import { term } from '../find/term';

const wordGroups = { health: ['doctor', 'pain*'], medicine: ['dose'], animals: ['cow*', 'farm'] };
const subjects = { health: ['health', 'medicine'], animals: ['animals'] };
const isEnglish = createLanguageJudge(functionWords);
const judge = createPageJudge(wordGroups, subjects, isEnglish);

describe('createPageJudge', () => {
  it('knows a page about animals, and one about health', () => {
    expect(judge('the cows of the farm '.repeat(6)).subjects).toEqual(['animals']);
    expect(judge('the doctor said a dose for pain '.repeat(6)).subjects).toEqual(['health']);
  });

  it('takes a page about health and animals for one about health', () => {
    const page = 'pain and the cows, said the doctor '.repeat(9);
    expect(judge(page).subjects).toEqual(['health']);
  });

  it('knows no subject but those it is given', () => {
    const judgeHealth = createPageJudge(wordGroups, { health: ['health', 'none'] }, isEnglish);
    expect(judgeHealth('the cows of the farm '.repeat(6)).subjects).toEqual([]);
    expect(judgeHealth('the doctor on pain '.repeat(6)).subjects).toEqual(['health']);
  });

  it('knows a short post about health, where every thirtieth word speaks of it', () => {
    const post = (words: number) =>
      `the doctor said a dose for pain, pain ${'and so on '.repeat(words)}`;
    expect(judge(post(36)).subjects).toEqual(['health']);
    expect(judge(post(50)).subjects).toEqual([]);
    expect(judge('my doctor on the pain, one dose').subjects).toEqual([]);
  });

  it('asks less of a page about health than of one about another subject', () => {
    const page = (word: string) => `${`${word} `.repeat(9)}${'and so on '.repeat(180)}`;
    expect(judge(page('pain')).subjects).toEqual(['health']);
    expect(judge(page('cow')).subjects).toEqual([]);
  });

  it('knows a short paragraph about another subject, where health is hardly spoken of', () => {
    const paragraph = (words: number) =>
      `two cows and a cow on a farm ${'and so on '.repeat(words)}`;
    expect(judge(paragraph(20)).subjects).toEqual(['animals']);
    expect(judge(paragraph(30)).subjects).toEqual([]);
    expect(judge(`${paragraph(0)}, a dose, said the doctor`).subjects).toEqual([]);
    expect(judge(`${paragraph(0)}, said the doctor`).subjects).toEqual(['animals']);
  });

  it('judges nothing by a few words, or by many among very many others', () => {
    expect(judge('cows on a farm').subjects).toEqual([]);
    expect(judge(`${'cow '.repeat(9)}${'other '.repeat(900)}`).subjects).toEqual([]);
  });
});

describe('the page, where a sentence is not enough', () => {
  const calf = term('calf', ['calves'], {
    guards: [{ unlessNear: ['@animals'] }],
  });
  const stress = term('stress', ['stress'], {
    tier: 'B',
    guards: [{ needsNear: ['@health'] }],
  });
  const language = { functionWords, wordGroups, pageSubjects: subjects };
  const { findTerms } = createFinder({
    packs: [compilePack(packOf([calf, stress]), language).compiled],
    language,
  });
  const found = (text: string, sample?: string) =>
    findTerms(text, sample === undefined ? UNKNOWN_PAGE : judge(sample)).map(({ term }) => term);

  it('rules out what it is about in another sense', () => {
    expect(found('Three calves were born.')).toEqual(['test/calf']);
    expect(found('Three calves were born.', 'cows of the farm '.repeat(9))).toEqual([]);
  });

  it('stands in for a word near by', () => {
    expect(found('Stress')).toEqual([]);
    expect(found('Stress', 'the doctor on pain '.repeat(9))).toEqual(['test/stress']);
  });

  it('tells the language of a text that does not tell it', () => {
    expect(found('calves', 'que de la casa con los calves para el pueblo')).toEqual([]);
    expect(found('my calves and the rest of it', 'que de la casa con los')).toEqual(['test/calf']);
    expect(found('los calves que tengo en la casa', 'the house of my people and you')).toEqual([]);
  });
});
