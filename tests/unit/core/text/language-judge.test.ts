import { describe, expect, it } from 'vitest';
import { createLanguageJudge } from '@/core/text/language-judge';
import { Words } from '@/core/text/words';
import functionWords from '@/data/function-words.json';

const judge = createLanguageJudge(functionWords);
const languageOf = (text: string, said?: string) => judge(new Words().read(text), said);

describe('createLanguageJudge', () => {
  it.each([
    ['I have been to the doctor with my legs', 'en'],
    ['Tengo fibromialgia y me duele la espalda, que hago con los dolores', 'es'],
    ['Me han dicho que el trapecio es un músculo de la espalda', 'es'],
    ['Ich habe Fibromyalgie und das ist nicht schön', 'de'],
    ['Der Muskelkater wird nach drei Tagen besser', 'de'],
    ["J'ai des fourmis dans les jambes et je ne dors pas", 'fr'],
    ['Le médecin dit que ce sont les nerfs de mon épaule', 'fr'],
    ['Il medico dice che sono i nervi della spalla', 'it'],
    ['De dokter zegt dat het een spier van mijn schouder is', 'nl'],
    ['O médico disse que não é um músculo do meu ombro', 'pt'],
    ['Jeg har vondt i ryggen og det er ikke godt', 'und'],
    ['Charcot de la Tourette has been called the father of neurology, and it is so', 'en'],
    ['Numbness, tingling, joint pain', null],
    ['Muskelkater', null],
    ['', null],
  ])('%s: %s', (text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });

  it.each([
    ['Muskelkater', 'de', 'de'],
    ['Numbness, tingling, joint pain', 'en', 'en'],
    ['dolor de la rodilla', 'es', 'es'],
    ['I have been to the doctor with my legs', 'es', 'en'],
    ['Ich habe Fibromyalgie und das ist nicht schön', 'es', 'de'],
    ['Ich habe Fibromyalgie und das ist nicht schön', 'en', 'de'],
    ['Boli mnie kolano i nie wiem, co to jest', 'pl', 'pl'],
    ["Em fa mal l'esquena, que la tinc cansada de la feina", 'ca', 'ca'],
  ])('%s, said to be %s: %s', (text, said, expected) => {
    expect(languageOf(text, said)).toBe(expected);
  });

  it('leaves open which of several languages shares all of its small words', () => {
    expect(languageOf('la spalla, la rodilla')).toBe('und');
    expect(languageOf('la spalla, la rodilla', 'it')).toBe('it');
    expect(languageOf('la spalla, la rodilla', 'es')).toBe('es');
  });
});

it('knows small words of other languages by none that English has', () => {
  const english = new Set(functionWords.english);
  const all = Object.values(functionWords.languages).flat();
  expect(all.filter((word) => english.has(word))).toEqual([]);
});
