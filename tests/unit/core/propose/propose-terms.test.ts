import { describe, expect, it } from 'vitest';
import { proposeTerms } from '@/core/propose/propose-terms';
import { createWordKnowledge } from '@/core/propose/word-knowledge';
import wordGroups from '@/data/word-groups.json';
import { commonWords } from '../../../../build/common-words';

const knowledge = createWordKnowledge(commonWords().split(' '), wordGroups);
const propose = (text: string) => proposeTerms(text, knowledge);
const named = (text: string, name: string) => propose(text).find((term) => term.name === name);

describe('a term that an article explains', () => {
  it.each([
    ['The thyroid is a small gland in the neck.', 'Thyroid'],
    ['A goitre means that the gland has grown.', 'Goitre'],
    ['Levothyroxine refers to a tablet with the hormone.', 'Levothyroxine'],
    ['Doctors press certain spots called tender points on the back.', 'Tender points'],
    ['Swelling of the skin — called myxedema — can come later.', 'Myxedema'],
    ['Swelling of the skin -- called myxedema -- can come later.', 'Myxedema'],
    ['Muscle cramping occurs when a muscle tightens by itself.', 'Muscle cramping'],
  ])('is known by how it is put: %s', (sentence, name) => {
    expect(named(sentence, name)).toMatchObject({ isExplained: true, sentence });
  });

  it('is shown where it is explained, not where it is first used', () => {
    const text = 'Ask about myokymia first. Myokymia is a quiver of a few muscle fibers.';
    expect(named(text, 'Myokymia')).toMatchObject({
      isExplained: true,
      sentence: 'Myokymia is a quiver of a few muscle fibers.',
      count: 2,
    });
  });

  it('is not taken for explained where it is only used', () => {
    expect(named('My neuropathy is bad at night.', 'Neuropathy')?.isExplained).toBe(false);
  });
});

describe('other names of a term', () => {
  it.each([
    ['Hypothyroidism, also called an underactive thyroid, is common.', 'underactive thyroid'],
    ['Hypothyroidism, sometimes known as myxedema, is common.', 'myxedema'],
  ])('become forms of it: %s', (sentence, form) => {
    expect(named(sentence, 'Hypothyroidism')?.forms).toEqual([form]);
    expect(propose(sentence).map(({ name }) => name.toLowerCase())).not.toContain(form);
  });

  it('are short ones in brackets too', () => {
    const text = 'Doctors measure thyroid-stimulating hormone (TSH) in the blood.';
    expect(named(text, 'Thyroid-stimulating hormone')?.forms).toEqual(['TSH']);
  });

  it('take with them what was said of them before', () => {
    const text = 'An EMG is a test of muscles. Electromyography (EMG) shows how nerves work.';
    expect(named(text, 'EMG')).toMatchObject({
      forms: ['electromyography'],
      sentence: 'An EMG is a test of muscles.',
      isExplained: true,
      count: 3,
    });
  });

  it('are those of the term before them in the sentence, with capitals or without', () => {
    const text =
      'The doctor saw a tremor. Myokymia, also called Benign Fasciculation Syndrome, is mild.';
    expect(named(text, 'Myokymia')?.forms).toEqual(['Benign Fasciculation Syndrome']);
    expect(named(text, 'Tremor')?.forms ?? []).toEqual([]);
  });

  it('may be phrases of which the last words are a name by themselves', () => {
    const text = 'Fasciculation, also called benign muscle twitching, is common.';
    expect(named(text, 'Fasciculation')?.forms).toContain('benign muscle twitching');
  });

  it('are no bond between two terms that share one', () => {
    const text = 'Multiple sclerosis (MS) is one illness. Mitral stenosis (MS) is another.';
    const written = propose(text).map(({ name, forms }) =>
      [name, ...forms].join(' ').toLowerCase(),
    );
    expect(written.filter((it) => /sclerosis.*stenosis|stenosis.*sclerosis/.test(it))).toEqual([]);
    expect(written.filter((it) => /sclerosis|stenosis/.test(it))).toHaveLength(2);
  });

  it('are those of all its words, not of the last of them', () => {
    const text = 'A repetitive strain injury (RSI) hurts. Such a strain injury is common.';
    expect(named(text, 'Repetitive strain injury')?.forms).toContain('RSI');
  });

  it('are its plural and its other endings', () => {
    const text =
      'Muscle twitches come and go. A muscle twitch is short. Muscle twitching is common.';
    expect(named(text, 'Muscle twitches')).toMatchObject({
      forms: ['muscle twitch', 'muscle twitching'],
      count: 3,
    });
  });
});

describe('what is proposed', () => {
  it('leaves out words of every day', () => {
    expect(propose('My dog likes long walks in the park on Tuesdays.')).toEqual([]);
  });

  it('leaves out titles, and what sites write below their articles', () => {
    const text =
      'Neuropathy And You\n\nIt was late.\n\n© 2020 Neuropathy Ltd. All rights reserved.';
    expect(propose(text)).toEqual([]);
  });

  it('keeps names of bodies and of discoverers whole', () => {
    const text =
      "We wrote to the American Society of Nerve Repair and Surgery. Doctors found Hashimoto's disease.";
    const names = propose(text).map(({ name }) => name);
    expect(names).toContain('American Society of Nerve Repair and Surgery');
    expect(names).toContain("Hashimoto's disease");
    expect(names).not.toContain('Surgery');
  });

  it('puts what is explained before what is only used', () => {
    const [first] = propose('Rest helps fatigue. Doctors treat pain. A goitre is a swelling.');
    expect(first?.name).toBe('Goitre');
  });

  it.each(['', ' \n\n ', '…', '12 34.', '— — —', '((((', `${'a'.repeat(20_000)}.`])(
    'is nothing to fall over: %j',
    (text) => {
      expect(propose(text).every(({ name }) => name !== '')).toBe(true);
    },
  );
});
