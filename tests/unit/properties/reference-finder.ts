import type { WrittenTerm } from '@/core/glossary/entry';

/** A token of a text: a word or a sign that counts as one. */
interface Token {
  word: string;
  start: number;
  end: number;
}

/** Where a form stands: UTF-16 offsets, end exclusive, and the terms that are written so. */
export interface ReferenceMatch {
  start: number;
  end: number;
  terms: string[];
}

const WORDS_IN_GAP = 2;
const PARTING = ['and', 'or', 'but', 'nor', '&', '/'];

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/[a-z0-9]+|[&/]/gi), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** The ways in which a form may be spelt at the first of some tokens: how many tokens each takes. */
function lengthsAt(form: string, tokens: Token[]): number[] {
  const [head = [], tail] = form.split('…').map((part) => tokensOf(part).map(({ word }) => word));
  const spells = (words: string[], from: number) =>
    words.every((word, i) => tokens[from + i]?.word === word);
  if (!spells(head, 0)) return [];
  if (!tail) return [head.length];
  const lengths: number[] = [];
  for (let gap = 0; gap <= WORDS_IN_GAP; gap++) {
    const between = tokens.slice(head.length, head.length + gap);
    if (between.length < gap || between.some(({ word }) => PARTING.includes(word))) break;
    if (spells(tail, head.length + gap)) lengths.push(head.length + gap + tail.length);
  }
  return lengths;
}

/** Whether a phrase goes on over what stands between two tokens: white space, a hyphen, or nothing. */
function isPhrase(text: string, tokens: Token[]): boolean {
  return tokens.every((token, i) => {
    const before = tokens[i - 1];
    return !before || /^(\s*|-)$/.test(text.slice(before.end, token.start));
  });
}

/** Finds forms as slowly and plainly as can be: at each word every form is tried, and the longest wins. */
export function findPlainly(text: string, terms: readonly WrittenTerm[]): ReferenceMatch[] {
  const tokens = tokensOf(text);
  const matches: ReferenceMatch[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const found = terms.flatMap(({ id, forms }) =>
      [...forms.standard, ...forms.lay].flatMap((form) =>
        lengthsAt(form, tokens.slice(first)).map((length) => ({ id, length })),
      ),
    );
    const whole = found.filter(({ length }) => isPhrase(text, tokens.slice(first, first + length)));
    const longest = Math.max(0, ...whole.map(({ length }) => length));
    const [from, to] = [tokens[first], tokens[first + longest - 1]];
    if (longest === 0 || !from || !to) continue;
    const writtenSo = whole.filter(({ length }) => length === longest).map(({ id }) => id);
    matches.push({ start: from.start, end: to.end, terms: writtenSo });
    first += longest - 1;
  }
  return matches;
}
