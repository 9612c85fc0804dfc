import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { LEVELS, signsOf } from '@/core/checklist/checklist';
import { screens as asked } from './checklist-screens';
import { readingGrade, wordsOf } from './reading-grade';

const MAX_GRADE = 8;
const MEAN_GRADE = 5;
/** More would not stand on one line of a narrow popup. */
const LONGEST_EXPLANATION = 48;

const { items, levels, closing, nothingTicked, summary, screens, topics, visits, crisis } =
  checklist;

/** What a result says first, by its name. */
const spoken = [
  ...visits,
  ...(['emergency', 'urgent', 'selfcare'] as const).map((id) => ({
    ...levels[id],
    id: `${id} first`,
  })),
  { ...crisis, id: 'crisis' },
];

/** What is read as one text, with the name of its place. Prefixes are the fixed words of NHS care cards. */
const texts: [where: string, text: string][] = [
  ...items.map(({ id, label, explanation }): [string, string] => [id, `${label}. ${explanation}`]),
  ...items.map(({ id, reason, action = '' }): [string, string] => [
    `${id} reason`,
    `${reason} ${action}`,
  ]),
  ...LEVELS.map((level): [string, string] => {
    const { helps = [], calm = '', moreUrgent, ifWorse, forSome = [] } = levels[level];
    const says = [...helps, calm, ...moreUrgent, ifWorse, ...forSome];
    return [level, says.filter(Boolean).map(asSentence).join(' ')];
  }),
  ...spoken.map(({ id, title, when, actions }): [string, string] => [
    id,
    [title, when, ...actions].map(asSentence).join(' '),
  ]),
  ['signs', `${screens.signs.title} ${screens.signs.intro}`],
  ['about', `${screens.signs.about} ${screens.signs.limits}`],
  ['topics', `${screens.topics.title} ${screens.topics.intro}`],
  ['lines', screens.lines.intro],
  ['labels of topics', topics.map(({ label }) => asSentence(label)).join(' ')],
  ['closing', Object.values(closing).join(' ')],
  ['nothing ticked', `${nothingTicked.title}. ${nothingTicked.text}`],
  ['summary', Object.values(summary).map(asSentence).join(' ')],
];

describe('the words of the checklist', () => {
  it.each(texts)(`%s: grade ${MAX_GRADE} at most: %s`, (_where, text) => {
    expect(readingGrade(text)).toBeLessThanOrEqual(MAX_GRADE);
  });

  it(`are of grade ${MEAN_GRADE} at most on average`, () => {
    const sum = texts.reduce((total, [, text]) => total + readingGrade(text), 0);
    expect(sum / texts.length).toBeLessThanOrEqual(MEAN_GRADE);
  });

  it.each(items)('$id: one line explains it, and nothing asks twice', ({ label, explanation }) => {
    expect(explanation.length).toBeLessThanOrEqual(LONGEST_EXPLANATION);
    expect(explanation).toMatch(/[.!]$/);
    expect(`${label} ${explanation}`).not.toMatch(/\?.*\?|and\/or|\bnot\b.*\bnot un/i);
  });

  it.each([
    'foot drop',
    'slurred',
    'agitation',
    'fasciculation',
    'paralysis',
    'urine',
    'acute',
    'chronic',
  ])('do without "%s"', (word) => {
    const said = texts.filter(([, text]) => text.toLowerCase().includes(word));
    expect(said).toEqual([]);
  });

  it('say what a seizure and a statin are', () => {
    const words = texts.map(([, text]) => text).join(' ');
    expect(words).toContain('A fit (seizure)');
    expect(words).toContain('Statins lower cholesterol');
  });

  it.each(asked)(
    'open the explanation of every term they name, here or among the signs: $name',
    ({ title, items }) => {
      const isTerm = (word: string) => Object.hasOwn(checklist.terms, word.toLowerCase());
      const termsIn = (text: string) =>
        wordsOf(text)
          .filter(isTerm)
          .map((word) => checklist.terms[word.toLowerCase()] as string);
      const opens = [...signsOf(checklist), ...items].flatMap(({ group, explanation }) =>
        termsIn(`${group} ${explanation}`),
      );
      const named = new Set(items.flatMap(({ label }) => termsIn(label)));
      const silent = [...named].filter((term) => ![...opens, ...termsIn(title)].includes(term));
      expect(silent).toEqual([]);
    },
  );

  it('name no disease as a verdict', () => {
    const verdicts = items.filter(({ reason }) => /\byou have\b|\bthis is (?!how)/i.test(reason));
    expect(verdicts).toEqual([]);
  });
});

function asSentence(text: string): string {
  return /[.:!?]$/.test(text) ? text : `${text}.`;
}
