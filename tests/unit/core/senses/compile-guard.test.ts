import { describe, expect, it } from 'vitest';
import type { Guard } from '@/core/glossary/guard';
import { finderOf, packOf } from '../find/pack-of';
import { term } from '../find/term';

const wordGroups = { animals: ['cow', 'cattle', 'farm*'], body: ['leg', 'my'] };
const finds = (guard: Guard, text: string, forms = ['calves', 'calf muscle']) =>
  finderOf([packOf([term('calf', forms, { guards: [guard] })], { wordGroups })]).findTerms(text)
    .length > 0;

describe('guards', () => {
  it('unlessNear: a word near by, on either side, rules the form out', () => {
    const guard = { unlessNear: ['@animals'] };
    expect(finds(guard, 'calves on the farm')).toBe(false);
    expect(finds(guard, 'the cow and her calves')).toBe(false);
    expect(finds(guard, 'his farming calves')).toBe(false);
    expect(finds(guard, 'calves after a run')).toBe(true);
  });

  it('unlessNear: looks no farther than its sentence', () => {
    const guard = { unlessNear: ['cow'] };
    expect(finds(guard, 'A cow. My calves hurt; a cow stood there.')).toBe(true);
    expect(finds(guard, 'A cow, my calves')).toBe(false);
  });

  it('unlessNear: gives way to a nearer word of needsNear', () => {
    const guard = { unlessNear: ['@animals'], needsNear: ['@body'] };
    expect(finds(guard, 'my calves ached among the cattle')).toBe(true);
    expect(finds(guard, 'the cow and calves near my leg')).toBe(false);
    expect(finds(guard, 'cattle calves my')).toBe(false);
    expect(finds({ unlessNear: ['cow'] }, 'my calves, a cow')).toBe(false);
  });

  it('unlessName: a capital among small letters is a name', () => {
    const guard = { unlessName: true } as const;
    expect(finds(guard, 'the shop called Calves is shut')).toBe(false);
    expect(finds(guard, 'we met at Calves')).toBe(false);
    expect(finds(guard, 'sore calves again')).toBe(true);
    expect(finds(guard, 'Calves again')).toBe(true);
    expect(finds(guard, 'It hurts. Calves again')).toBe(true);
    expect(finds(guard, 'symptoms: Calves ache')).toBe(true);
    expect(finds(guard, 'Sore Calves And Feet')).toBe(true);
    expect(finds(guard, 'SORE CALVES')).toBe(true);
  });

  it('unlessInToken: no part of a longer token', () => {
    const guard = { unlessInToken: true } as const;
    expect(finds(guard, 'calves.com')).toBe(false);
    expect(finds(guard, 'my calves')).toBe(true);
  });

  it('looks ten words far and no farther', () => {
    const guard = { unlessNear: ['cow'] };
    expect(finds(guard, `calves ${'word '.repeat(9)} cow`)).toBe(false);
    expect(finds(guard, `calves ${'word '.repeat(10)} cow`)).toBe(true);
  });

  it('needsNear: only with one of the words near by', () => {
    const guard = { needsNear: ['@body', 'twitch*'] };
    expect(finds(guard, 'my calves')).toBe(true);
    expect(finds(guard, 'twitching calves')).toBe(true);
    expect(finds(guard, 'the calves')).toBe(false);
  });

  it('unlessBefore and unlessAfter: words or phrases that touch the form', () => {
    expect(finds({ unlessBefore: ['cow and'] }, 'cow and calves')).toBe(false);
    expect(finds({ unlessBefore: ['cow and'] }, 'cow calves')).toBe(true);
    expect(finds({ unlessBefore: ['cow'] }, 'cow, calves')).toBe(true);
    expect(finds({ unlessAfter: ['of stone', 'brand*'] }, 'calves of stone')).toBe(false);
    expect(finds({ unlessAfter: ['of stone', 'brand*'] }, 'calves branded')).toBe(false);
    expect(finds({ unlessAfter: ['of stone'] }, 'calves of wood')).toBe(true);
    expect(finds({ unlessAfter: ['of stone'] }, 'calves of')).toBe(true);
  });

  it('when: speaks of the forms named, however they are written', () => {
    const guard = { when: ['calf-muscle'], needsNear: ['leg'] };
    expect(finds(guard, 'calf muscle')).toBe(false);
    expect(finds(guard, 'calves')).toBe(true);
  });

  it('the words of the form itself do not count as near', () => {
    expect(finds({ unlessNear: ['muscle'] }, 'calf muscle')).toBe(true);
  });

  it('a shorter form may stand where the guard of the longer rules it out', () => {
    const guard = { when: ['calves muscle'], needsNear: ['leg'] };
    expect(finds(guard, 'calves muscle', ['calves', 'calves muscle'])).toBe(true);
  });

  it('names a group that does not exist', () => {
    expect(() => finds({ needsNear: ['@nowhere'] }, 'calves')).toThrow(
      'No word group is called "@nowhere"',
    );
  });
});
