import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { groupsOfStep, LEVELS } from '@/core/checklist/checklist';
import { NUMBER_MARK } from '@/core/checklist/emergency-number';
import { readingGrade, wordsOf } from './reading-grade';

const MAX_GRADE = 8;
const MEAN_GRADE = 5;
/** More would not stand on one line of a narrow popup. */
const LONGEST_EXPLANATION = 48;

const { items, levels, about, closing, nothingTicked, summary, steps } = checklist;

/** What is read as one text, with the name of its place. Prefixes are the fixed words of NHS care cards. */
const texts: [where: string, text: string][] = [
  ...items.map(({ id, label, explanation }): [string, string] => [id, `${label}. ${explanation}`]),
  ...items.map(({ id, reason, action = '' }): [string, string] => [
    `${id} reason`,
    `${reason} ${action}`,
  ]),
  ...LEVELS.map((level): [string, string] => {
    const { title, actions, helps = [], moreUrgent, ifWorse } = levels[level];
    return [
      level,
      [`${title}.`, ...actions, ...helps, ...moreUrgent, ifWorse].map(asSentence).join(' '),
    ];
  }),
  ...steps.map(({ title, intro }): [string, string] => [title, `${title} ${intro}`]),
  [
    'about',
    [about.heading, about.intro, ...about.circumstances.map(({ label }) => label)]
      .map(asSentence)
      .join(' '),
  ],
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

  it('say what a seizure, a spasm, a statin and a weak immunity are', () => {
    const words = texts.map(([, text]) => text).join(' ');
    expect(words).toContain('A fit (seizure)');
    expect(words).toContain('A spasm: muscles clench');
    expect(words).toContain('Statins lower cholesterol');
    expect(about.circumstances.find(({ id }) => id === 'weak-immune')?.explanation).toBeTruthy();
  });

  it('ask to tick emergency and same-day signs when in doubt', () => {
    for (const step of steps.slice(0, 2)) expect(step.intro).toContain('Not sure? Tick it.');
  });

  it('open the explanation of every term they name, in a heading or an explanation of the same step', () => {
    const isTerm = (word: string) => Object.hasOwn(checklist.terms, word.toLowerCase());
    const termsIn = (text: string) =>
      wordsOf(text)
        .filter(isTerm)
        .map((word) => checklist.terms[word.toLowerCase()] as string);
    for (const step of steps) {
      const groups = groupsOfStep(checklist, step);
      const opens = groups.flatMap(({ name, items }) =>
        [name, ...items.map(({ explanation }) => explanation)].flatMap(termsIn),
      );
      const named = groups.flatMap(({ items }) => items.flatMap(({ label }) => termsIn(label)));
      expect(
        named.filter((term) => !opens.includes(term)),
        step.title,
      ).toEqual([]);
    }
  });

  it('name no disease as a verdict', () => {
    const verdicts = items.filter(({ reason }) => /\byou have\b|\bthis is (?!how)/i.test(reason));
    expect(verdicts).toEqual([]);
  });
});

describe('a result', () => {
  it.each(LEVELS)(
    'at %s says what to do, how soon, what would change it, and whom to call',
    (level) => {
      const { helps = [], ...says } = levels[level];
      expect([...Object.values(says).flat(), ...helps]).not.toContain('');
      expect(says.ifWorse).toContain(NUMBER_MARK);
      expect(says.moreUrgent).not.toEqual([]);
    },
  );

  it('says what usually helps at self-care only', () => {
    expect(LEVELS.filter((level) => levels[level].helps)).toEqual(['selfcare']);
  });

  it('never says that all is well', () => {
    expect(nothingTicked.text).toMatch(/not an all-clear/);
    expect(closing.diagnosis).toMatch(/not a diagnosis/);
    expect(closing.review).toMatch(/No clinician has reviewed/);
  });

  it('has a ruleset version and a date', () => {
    expect(checklist.ruleset.version).toMatch(/^\d+$/);
    expect(checklist.ruleset.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

function asSentence(text: string): string {
  return /[.:!?]$/.test(text) ? text : `${text}.`;
}
