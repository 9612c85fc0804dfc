import { describe, expect, it } from 'vitest';
import {
  blankTerm,
  linesOf,
  termOfTyped,
  typedTermOf,
  withForms,
} from '@/core/own-pack/typed-term';
import { entry } from './whole-pack';

const nhs = { title: 'Goitre', publisher: 'NHS', url: 'https://www.nhs.uk/goitre' };
const goiter = entry('goiter', 'goiter', {
  forms: {
    standard: ['goiter', 'goitre'],
    lay: ['swollen thyroid'],
    misspelt: ['goyter'],
    abbreviations: ['GTR'],
  },
  everyday: ['swollen thyroid'],
  guards: [{ when: ['goiter'], unlessNear: ['boat'], why: 'A boat.' }],
  related: ['tsh'],
  sources: ['nhs'],
});

describe('a term that is there', () => {
  it('is written on, and is the same where nothing is typed', () => {
    const typing = typedTermOf(goiter, [nhs]);
    expect(typing).toMatchObject({
      forms: 'goitre\nswollen thyroid\ngoyter',
      abbreviations: 'GTR',
      sources: [{ title: 'Goitre', url: nhs.url }],
    });
    const { sources, ...term } = goiter;
    expect(termOfTyped(typing, goiter, [nhs])).toEqual({ term, sources: [nhs] });
  });

  it('keeps the kinds of the forms that stay, and what is not typed', () => {
    const typing = { ...typedTermOf(goiter, [nhs]), forms: 'goyter\n  big   thyroid \n\n' };
    const { term } = termOfTyped(typing, goiter, [nhs]);
    expect(term.forms).toEqual({
      standard: ['goiter', 'big thyroid'],
      lay: [],
      misspelt: ['goyter'],
      abbreviations: ['GTR'],
    });
    expect(term).toMatchObject({ id: 'goiter', related: ['tsh'], guards: goiter.guards });
    expect(term.everyday).toBeUndefined();
  });

  it('is not found by its name where its forms have marks, and none of them is the name', () => {
    const marked = { ...goiter, name: 'Goiter (thyroid)' };
    const { term } = termOfTyped(typedTermOf(marked, []), marked);
    expect(Object.values(term.forms ?? {}).flat()).not.toContain('Goiter (thyroid)');
  });
});

describe('a term that is begun', () => {
  it('has its name among its forms, in capitals as an abbreviation', () => {
    expect(termOfTyped(blankTerm('cold nodule')).term.forms?.standard).toEqual(['cold nodule']);
    expect(termOfTyped(blankTerm('TSH')).term.forms?.abbreviations).toEqual(['TSH']);
  });

  it('takes forms in capitals for abbreviations', () => {
    const typing = withForms(blankTerm('electromyography'), ['EMG', 'nerve test']);
    expect(typing).toMatchObject({ forms: 'nerve test', abbreviations: 'EMG' });
  });

  it('asks for a text about health where it is to be marked only there, once, and no longer after that', () => {
    const asked = termOfTyped({ ...blankTerm('cold spot'), tier: 'B' }).term;
    expect(asked.guards).toMatchObject([{ needsNear: ['@health', '@symptoms', '@medicine'] }]);
    const before = entry('cold-spot', 'cold spot', { tier: 'B', guards: asked.guards ?? [] });
    expect(termOfTyped(typedTermOf(before, []), before).term.guards).toEqual(asked.guards);
    const always = { ...typedTermOf(before, []), tier: 'A' as const };
    expect(termOfTyped(always, before).term.guards).toEqual([]);
  });

  it('names the site of a source as its publisher, and leaves blank ones out', () => {
    const sources = [
      { title: '', url: 'https://www.nhs.uk/goitre' },
      { title: ' A book ', url: '' },
      { title: ' ', url: '' },
    ];
    expect(termOfTyped({ ...blankTerm('x'), sources }).sources).toEqual([
      { title: 'nhs.uk', publisher: 'nhs.uk', url: 'https://www.nhs.uk/goitre' },
      { title: 'A book', publisher: 'A book' },
    ]);
  });

  it('keeps line ends in its definition, and no other control', () => {
    const typing = { ...blankTerm('x'), definition: ' a\u0000b\nc\td ' };
    expect(termOfTyped(typing).term.definition).toBe('a b\nc d');
  });
});

it('reads one form a line, each once', () => {
  expect(linesOf(' a  b \n\n a b\nc\t')).toEqual(['a b', 'c']);
});
