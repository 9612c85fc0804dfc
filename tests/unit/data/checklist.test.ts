import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { itemsOfTopic, LEVELS, signsOf } from '@/core/checklist/checklist';
import { NUMBER_MARK } from '@/core/checklist/emergency-number';
import checklistFile from '@/data/checklist.json';
import { readingGrade, wordsOf } from './reading-grade';

const MAX_GRADE = 8;
const MEAN_GRADE = 5;
/** More would not stand on one line of a narrow popup. */
const LONGEST_EXPLANATION = 48;

const { items, levels, closing, nothingTicked, summary, screens, topics, visits, crisis } =
  checklist;

/** The signs for everybody, then the lines of each topic. */
const asked = [
  { name: 'signs', title: '', items: signsOf(checklist) },
  ...topics.map(({ id, label }) => ({
    name: id,
    title: label,
    items: itemsOfTopic(checklist, id),
  })),
];

/** What is read as one text, with the name of its place. Prefixes are the fixed words of NHS care cards. */
const texts: [where: string, text: string][] = [
  ...items.map(({ id, label, explanation }): [string, string] => [id, `${label}. ${explanation}`]),
  ...items.map(({ id, reason, action = '' }): [string, string] => [
    `${id} reason`,
    `${reason} ${action}`,
  ]),
  ...LEVELS.map((level): [string, string] => {
    const {
      title,
      actions,
      helps = [],
      calm = '',
      moreUrgent,
      ifWorse,
      forSome = [],
    } = levels[level];
    const says = [`${title}.`, ...actions, ...helps, calm, ...moreUrgent, ifWorse, ...forSome];
    return [level, says.filter(Boolean).map(asSentence).join(' ')];
  }),
  ...[...visits, { id: 'crisis', ...crisis }].map(
    ({ id, title, when, actions }): [string, string] => [
      id,
      [title, when, ...actions].map(asSentence).join(' '),
    ],
  ),
  ['signs', `${screens.signs.title} ${screens.signs.intro}`],
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

describe('the way to an answer', () => {
  it('offers "none of these" as the last line of every topic, at a doctor’s visit of its own', () => {
    for (const { name, items } of asked.slice(1)) {
      expect(items.at(-1)?.id, name).toBe('d_other');
    }
    expect(visits.find(({ id }) => id === 'ask')?.title).toContain('cannot tell');
  });

  it.each(asked.slice(1))(
    'has a mild line or one that calms in $name, and one that is urgent or a doctor’s',
    ({ items }) => {
      const levelsHere = new Set(items.map(({ level }) => level));
      expect(levelsHere.has('doctor')).toBe(true);
      expect(levelsHere.has('selfcare') || items.some(({ when }) => when === 'anytime')).toBe(true);
    },
  );

  it('finds the line for who is not safe from themselves without scrolling, and where worry is the topic', () => {
    const signs = signsOf(checklist);
    expect(signs.findIndex((item) => item.isCrisis)).toBeLessThan(4);
    expect(itemsOfTopic(checklist, 'worry').some((item) => item.isCrisis)).toBe(true);
    expect(itemsOfTopic(checklist, 'worry')[0]?.isCrisis).toBe(true);
  });

  it('shows no more lines than can be read: 16 signs, 14 in a topic', () => {
    const [signs, ...inTopics] = asked.map(({ items }) => items.length);
    expect(signs).toBeLessThanOrEqual(16);
    expect(Math.max(...inTopics)).toBeLessThanOrEqual(14);
  });

  it.each(checklistFile.items)('$id says for a reviewer what it must not catch', ({ notFor }) => {
    expect(notFor.trim()).toMatch(/[.)]$/);
  });

  it('names in those words only items that exist', () => {
    const ids = new Set(items.map(({ id }) => id));
    const named = checklistFile.items.flatMap(
      ({ notFor }) => notFor.match(/\b[euds]_[a-z]+/g) ?? [],
    );
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('a result', () => {
  it.each(LEVELS)(
    'at %s says what to do, how soon, what would change it, and whom to call',
    (level) => {
      expect(Object.values(levels[level]).flat()).not.toContain('');
      expect(levels[level].ifWorse).toContain(NUMBER_MARK);
      expect(levels[level].moreUrgent).not.toEqual([]);
    },
  );

  it('says what usually helps at self-care only', () => {
    expect(LEVELS.filter((level) => levels[level].helps)).toEqual(['selfcare']);
  });

  it.each(['doctor', 'selfcare'] as const)(
    'at %s names emergency signs, and need not be asked again',
    (level) => {
      const { moreUrgent, calm } = levels[level];
      const words = moreUrgent.join(' ');
      for (const sign of [
        'breathing',
        'chest pain',
        'face, arm, speech',
        'between the legs',
        'pee dark',
        'ending your life',
      ]) {
        expect(words).toContain(sign);
      }
      expect(calm).toContain('if something new comes');
    },
  );

  it('at self-care says its condition first', () => {
    expect(levels.selfcare.actions[0]).toMatch(/^If you feel well otherwise/);
  });

  it('below an emergency speaks to pregnant people and of children', () => {
    for (const level of LEVELS.slice(1)) {
      expect(levels[level].forSome?.join(' ')).toMatch(/Pregnant.*Under 16/);
    }
  });

  it('says what to do where no ambulance comes, and where nobody answers', () => {
    expect(levels.emergency.actions.join(' ')).toContain('no ambulance');
    expect(levels.urgent.actions.join(' ')).toContain('reach nobody');
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
