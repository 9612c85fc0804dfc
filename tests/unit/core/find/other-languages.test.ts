import { describe, expect, it } from 'vitest';
import type { Pack } from '@/core/glossary/pack';
import { finderOf, packOf } from './pack-of';
import { term } from './term';

const own: Partial<Pack> = { formWords: null, spelling: null };
const english = packOf([term('cramp', ['cramp', 'calf cramp']), term('knee', ['arthrosis'])], {
  ...own,
  id: 'english',
});
const spanish = packOf(
  [
    term('medula', ['médula espinal', 'cordón espinal']),
    term('trapecio', ['trapecio']),
    term('calambre', ['calambre', 'calambres']),
    term('una', ['uña', 'uñas']),
    term('ano', ['ano', 'anos']),
    term('medico', ['MÉDICO DE CABECERA']),
    term('emg', [], { abbreviations: ['EMG'] }),
  ],
  { ...own, id: 'spanish', language: 'es' },
);
const german = packOf(
  [
    term('schlaefe', ['Schläfe', 'Schläfen']),
    term('kater', ['Muskelkater']),
    term('fuss', ['Fußgelenk', 'Großzehengrundgelenk']),
    term('rueckenmark', ['Rückenmark']),
    term('arthrose', ['Arthrose', 'Verschleiß des Gelenks'], {
      everyday: ['Arthrose'],
      guards: [{ when: ['Verschleiß des Gelenks'], unlessNear: ['auto'] }],
    }),
  ],
  { ...own, id: 'german', language: 'de' },
);
const polish = packOf([term('kolano', ['kolano'])], { ...own, id: 'polish', language: 'pl' });

const packs = [english, spanish, german, polish];
const finder = finderOf(packs);
const found = (text: string, page?: string, said?: string) =>
  finder
    .findTerms(text, page === undefined ? undefined : { language: page, subjects: [] }, said)
    .map(({ start, end, term }) => `${text.slice(start, end)}: ${term}`);

describe('a finder of packs in several languages', () => {
  it.each([
    ['Me duele el trapecio desde hace meses y tengo calambres.', 'es'],
    ['La médula espinal es parte de los nervios que van a las piernas.', 'es'],
    ['Ich habe seit gestern einen Muskelkater in der Wade.', 'de'],
    ['Das Rückenmark ist ein Teil der Nerven.', 'de'],
    ['I have had a cramp in my calf for two days.', 'en'],
  ])('finds in a text the terms of its language alone: %s', (text, language) => {
    const terms = found(text);
    expect(terms.length).toBeGreaterThan(0);
    const pack = { es: 'spanish', de: 'german', en: 'english' }[language];
    expect(terms.filter((term) => !term.includes(`: ${pack}/`))).toEqual([]);
  });

  it.each([
    'She said that the trapecio is what we call a trapeze, and the calambres were cramps to her.'.replace(
      'cramps',
      'pains',
    ),
    'My friend has a Muskelkater, and they have had it for days.',
    'It is not the Arthrose of my knee that was seen.',
  ])('finds none of other languages in English: %s', (text) => {
    expect(found(text)).toEqual([]);
    expect(found(text, 'es')).toEqual([]);
  });

  it.each([
    'Tengo un cramp y me duele la espalda, que hago con los dolores',
    'Ich habe einen cramp und das ist nicht schön',
  ])('finds none of English in other languages: %s', (text) => {
    expect(found(text)).toEqual([]);
    expect(found(text, 'en')).toEqual([]);
  });

  it('takes a text that is too short to tell for one in the language of its page', () => {
    expect(found('Trapecio')).toEqual([]);
    expect(found('Trapecio', 'en')).toEqual([]);
    expect(found('Trapecio', 'es')).toEqual(['Trapecio: spanish/trapecio']);
    expect(found('Calf cramp', 'es')).toEqual([]);
    expect(found('Calf cramp')).toEqual(['Calf cramp: english/cramp']);
  });

  it('takes it sooner for one in the language that it is said to be in itself', () => {
    expect(found('Trapecio', 'en', 'es')).toEqual(['Trapecio: spanish/trapecio']);
    expect(found('Muskelkater', 'es', 'de')).toEqual(['Muskelkater: german/kater']);
  });

  it('goes by what is said alone for a language whose small words it does not know', () => {
    expect(found('Boli mnie kolano i nie wiem, co to jest')).toEqual([]);
    expect(found('Boli mnie kolano i nie wiem, co to jest', 'en', 'pl')).toEqual([
      'kolano: polish/kolano',
    ]);
  });

  it('may hold a term where there is one on a page of some language', () => {
    expect(finder.mayHoldTerm('Trapecio')).toBe(true);
    expect(finderOf([english, german]).mayHoldTerm('Trapecio')).toBe(false);
    expect(finder.mayHoldTerm('I have had a trapecio and they were there')).toBe(false);
  });

  it('is as it was for English where no other pack is on', () => {
    const alone = finderOf([english]);
    expect(alone.mayHoldTerm('Calf cramp')).toBe(true);
    expect(alone.findTerms('Calf cramp', { language: 'und', subjects: [] })).toEqual([]);
    expect(alone.findTerms('Calf cramp', { language: null, subjects: [] })).toHaveLength(1);
  });
});

describe('letters of other languages', () => {
  it.each([
    ['la medula espinal', 'medula espinal: spanish/medula'],
    ['LA MÉDULA ESPINAL', 'MÉDULA ESPINAL: spanish/medula'],
    ['una me\u0301dula espinal', 'me\u0301dula espinal: spanish/medula'],
    ['mi medico de cabecera', 'medico de cabecera: spanish/medico'],
    ['me duele la uña', 'uña: spanish/una'],
    ['las un\u0303as', 'un\u0303as: spanish/una'],
    ['tengo el ano irritado', 'ano: spanish/ano'],
    ['la EMG', 'EMG: spanish/emg'],
  ])('Spanish: %s', (text, expected) => {
    expect(found(text, 'es')).toEqual([expected]);
  });

  it.each(['tengo una pierna floja', 'hace un año, hace dos años', 'tengo 40 AÑOS'])(
    'takes no other letter for ñ: %s',
    (text) => {
      expect(found(text, 'es')).toEqual([]);
    },
  );

  it.each([
    ['an der Schläfe', 'Schläfe: german/schlaefe'],
    ['an der Schlaefe', 'Schlaefe: german/schlaefe'],
    ['beide SCHLÄFEN', 'SCHLÄFEN: german/schlaefe'],
    ['das Rueckenmark', 'Rueckenmark: german/rueckenmark'],
    ['das Fussgelenk', 'Fussgelenk: german/fuss'],
    ['das FUẞGELENK', 'FUẞGELENK: german/fuss'],
    ['das Großzehengrundgelenk.', 'Großzehengrundgelenk: german/fuss'],
    ['ein Verschleiss des Gelenks', 'Verschleiss des Gelenks: german/arthrose'],
  ])('German: %s', (text, expected) => {
    expect(found(text, 'de')).toEqual([expected]);
  });

  it.each([
    'ich will schlafen, ich schlafe nicht',
    'ein Muskelkaterchen und eine Arthrosenbehandlung',
    'Der Verschleiß des Gelenks am Auto',
  ])('takes no other letter for an umlaut, no part of a word, and heeds guards: %s', (text) => {
    expect(found(text, 'de')).toEqual([]);
  });

  it('knows what every reader knows', () => {
    const [match] = finder.findTerms('die Arthrose', { language: 'de', subjects: [] });
    expect(match?.isEveryday).toBe(true);
  });
});
