import { describe, expect, it } from 'vitest';
import { createLanguageJudge } from '@/core/text/language-judge';
import { Words } from '@/core/text/words';
import functionWords from '@/data/function-words.json';

const isEnglish = createLanguageJudge(functionWords);

describe('createLanguageJudge', () => {
  it.each([
    ['I have been to the doctor with my legs', true],
    ['Tengo fibromialgia y me duele la espalda, que hago con los dolores', false],
    ['Ich habe Fibromyalgie und das ist nicht schön', false],
    ["J'ai des fourmis dans les jambes et je ne dors pas", false],
    ['Numbness, tingling, joint pain', null],
    ['Charcot de la Tourette has been called the father of neurology, and it is so', true],
    ['', null],
  ])('%s: %s', (text, expected) => {
    expect(isEnglish(new Words().read(text))).toBe(expected);
  });
});
