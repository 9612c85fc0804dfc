import formWordsFile from '@/data/form-words.json';
import type { FormWords } from '../glossary/pack';
import type { PackFile, PackFileTerm } from './pack-file';
import { shortly, type ValueFault } from './pack-file-fault';

const formWords: FormWords = formWordsFile;

/** In how many ways one form may be read, and all of a file: more than people write, and still no trouble. */
const MOST_OF_FORM = 20_000;
const MOST_OF_FILE = 1_000_000;
/** How many orders a sign between words makes of each pair of them. */
const ORDERS = 3;
/** How many ways an ending makes of a word. */
const ENDINGS = 4;

/** The forms with marks that cannot be written out: a list that does not exist, or too many ways to read them. */
export function formMarkFaults({ hasFormMarks, terms }: PackFile): ValueFault[] {
  if (!hasFormMarks) return [];
  const placed = terms.flatMap((term, i) =>
    writtenForms(term).map(({ form, path }) => ({ form, path: ['terms', i, ...path] })),
  );
  const faults = placed.flatMap(({ form, path }) => faultOf(form).map((it) => ({ ...it, path })));
  if (faults.length > 0) return faults;
  const all = placed.reduce((sum, { form }) => sum + readings(form), 0);
  return all > MOST_OF_FILE ? [{ ...tooMany('', MOST_OF_FILE), path: ['terms'] }] : [];
}

function faultOf(form: string): Omit<ValueFault, 'path'>[] {
  const unknown = unknownList(form);
  if (unknown !== null) {
    const wanted = Object.keys(formWords).join(', ');
    return [{ kind: 'unknown-form-words', words: unknown, wanted }];
  }
  return readings(form) > MOST_OF_FORM ? [tooMany(shortly(form), MOST_OF_FORM)] : [];
}

function tooMany(words: string, most: number): Omit<ValueFault, 'path'> {
  return { kind: 'too-many-readings', words, wanted: String(most) };
}

interface PlacedForm {
  form: string;
  path: (string | number)[];
}

function writtenForms({ forms = {}, everyday = [], guards = [] }: PackFileTerm): PlacedForm[] {
  const placed = (list: readonly string[], ...path: (string | number)[]) =>
    list.map((form, i) => ({ form, path: [...path, i] }));
  return [
    ...Object.entries(forms).flatMap(([kind, list]) => placed(list, 'forms', kind)),
    ...placed(everyday, 'everyday'),
    ...guards.flatMap(({ when = [] }, i) => placed(when, 'guards', i, 'when')),
  ];
}

function unknownList(form: string): string | null {
  const named = form.split(/[ |]/).flatMap((word) => /^<(.+)>$/.exec(word)?.[1] ?? []);
  return named.find((list) => !Object.hasOwn(formWords, list)) ?? null;
}

/** In about how many ways a form may be read, by its marks. */
function readings(form: string): number {
  return form
    .split(' ')
    .map((word) => (word === '+' || word === '=' ? ORDERS : waysOf(word)))
    .reduce((ways, more) => ways * more);
}

function waysOf(word: string): number {
  const ways = word.split('|').map((each) => {
    const list = /^<(.+)>$/.exec(each)?.[1];
    const members = list === undefined ? [each] : (formWords[list] as string[]);
    return members.reduce((sum, member) => sum + (/[)~]$/.test(member) ? ENDINGS : 1), 0);
  });
  return ways.reduce((sum, each) => sum + each, 0);
}
