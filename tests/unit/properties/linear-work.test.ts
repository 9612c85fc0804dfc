import { expect, it } from 'vitest';
import { compileFinderData } from '@/core/compile/compile-finder-data';
import { createFinder } from '@/core/find/create-finder';
import { bundledSource } from '../../../build/bundled-source';
import { unguardedTerms } from '../data/unguarded';

const ALL_FORMS = unguardedTerms.flatMap(({ plainForms }) => plainForms.map(({ form }) => form));
/** Some thousand of all forms, drawn evenly: a text of all of them takes minutes. */
const FORMS = ALL_FORMS.filter((_, i) => i % 10 === 0);
/** A text has all of them once for each so much of the length that is asked for. */
const LENGTH_A_ROUND = 400;
const compiled = compileFinderData(bundledSource);

/** Texts that lure a finder into going over the same part again and again: `length` times the same, and something after it. */
const LURES: [string, (length: number) => string][] = [
  [
    'the beginning of every form',
    (n) =>
      FORMS.map((it) => it.split(/[ …]/)[0])
        .join(' ')
        .repeat(n / LENGTH_A_ROUND),
  ],
  [
    'every form but for its last letter',
    (n) =>
      FORMS.map((it) => it.slice(0, -1))
        .join(' ')
        .repeat(n / LENGTH_A_ROUND),
  ],
  [
    'every form, its gap too wide',
    (n) =>
      FORMS.map((it) => it.replace('…', 'a b c'))
        .join(' ')
        .repeat(n / LENGTH_A_ROUND),
  ],
  ['one form', (n) => 'peripheral neuropathy '.repeat(n)],
  ['a form with a guard', (n) => 'stress '.repeat(n)],
  ['a form with guards on both sides of a long word', (n) => `numb ${'a'.repeat(n * 10)} numb`],
  ['the first word of a form with a gap', (n) => 'weak '.repeat(n)],
  ['a word without an end', (n) => 'fibromyalgi'.repeat(n)],
  ['apostrophes', (n) => "'".repeat(n * 5)],
  ['possessives', (n) => "nerve's's".repeat(n)],
  ['an apostrophe before soft hyphens', (n) => `calf's${'\u00ad'.repeat(n * 5)} `.repeat(3)],
  ['hyphens', (n) => 'nerve-'.repeat(n)],
  ['accents', (n) => `e${'\u0301'.repeat(n * 5)}`],
  ['white space', (n) => `nerve${' '.repeat(n * 5)}pain`],
  ['full stops', (n) => `nerve${'.'.repeat(n * 5)} pain`],
  ['signs that are words', (n) => '&/'.repeat(n * 2)],
  ['slips', (n) => 'fibromialgia neuropaty '.repeat(n)],
  ['words carried over line ends', (n) => 'neuro-\npathy fibro-\nmyalgia '.repeat(n / 2)],
  ['letters of other shapes', (n) => 'ﬁbromyalgia 𝐧𝐞𝐫𝐯𝐞 '.repeat(n)],
  ['signs of emphasis', (n) => '_fibromyalgia '.repeat(n)],
  ['half of a surrogate pair', (n) => '\ud83d'.repeat(n * 5)],
];

/** What a finder can do with a text or a table, each counted when it is done. */
const COUNTED: [object, string][] = [
  ...[
    'charCodeAt',
    'slice',
    'startsWith',
    'split',
    'match',
    'replace',
    'toLowerCase',
    'normalize',
  ].map((name): [object, string] => [String.prototype, name]),
  ...['get', 'has', 'set'].map((name): [object, string] => [Map.prototype, name]),
  [Set.prototype, 'has'],
  [Math, 'imul'],
  [RegExp.prototype, 'exec'],
  ...['find', 'some', 'every', 'push', 'filter'].map((name): [object, string] => [
    Array.prototype,
    name,
  ]),
];

/** Gives how many steps a call takes: the basic operations it makes, whatever the clock says. */
function stepsOf(call: () => void): number {
  let steps = 0;
  const before = COUNTED.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name));
  for (const [i, [owner, name]] of COUNTED.entries()) {
    const original = before[i]?.value as (...args: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      ...before[i],
      value(this: unknown, ...args: unknown[]) {
        steps++;
        return Reflect.apply(original, this, args);
      },
    });
  }
  try {
    call();
  } finally {
    for (const [i, [owner, name]] of COUNTED.entries()) {
      Object.defineProperty(owner, name, before[i] as PropertyDescriptor);
    }
  }
  return steps;
}

const LENGTH = 2000;
const FACTOR = 4;
/** Has the finder make what it makes once: guards, tables of words. At the end of a text, it gets it past the prefilter. */
const START = 'fibromialgia, numb with stress';
/** What a start costs, and tables that grow, may show in the ratio. */
const SLACK = 1.1;

it.each(LURES)('takes steps in proportion to the text: %s', (_, lure) => {
  // A fresh one for each: what it remembers of words would tell less of the second text.
  const [short, long] = [LENGTH, LENGTH * FACTOR].map((length) => {
    const { findTerms } = createFinder(compiled);
    findTerms(START);
    return stepsOf(() => void findTerms(`${lure(length)} ${START}`));
  }) as [number, number];
  const grown = lure(LENGTH * FACTOR).length / lure(LENGTH).length;
  expect(short).toBeGreaterThan(LENGTH);
  expect(long / short).toBeLessThanOrEqual(grown * SLACK);
});
