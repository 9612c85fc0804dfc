import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE_PACK } from '@/core/glossary/pack';
import { isIdPart, termId } from '@/core/glossary/term-id';
import { type BundledTerm, bundledTerms } from '../../bundled-terms';

interface Place {
  start: number;
  end: number;
  text: string;
  term: string;
}

interface Label extends Place {
  accept: string[];
}

interface Sentence {
  id: string;
  source: string;
  license: string;
  domain: string;
  text: string;
  spans: Label[];
  optional: Place[];
}

const CORPUS = resolve(import.meta.dirname, '../../corpus');

const FILES = [
  'around-other-senses',
  'around',
  'both-senses',
  'forum-posts',
  'misspelt',
  'other-senses',
  'patients',
  'web-pages',
];
const DOMAINS = ['patient', 'health', 'non-health'];
const KEYS = ['id', 'source', 'license', 'domain', 'text', 'spans', 'optional'];
const PLACE_KEYS = ['start', 'end', 'text', 'term'];
const FEWEST_SENTENCES = 300;
const FEWEST_PER_TERM = 3;

const termIds = new Set<string>(bundledTerms.map(({ id }) => id));
const isCommon = ({ entry }: BundledTerm) => entry.tier === 'C';
const markedByDefault = bundledTerms.filter((term) => !isCommon(term)).map(({ id }) => id);
const commonWords = new Set<string>(bundledTerms.filter(isCommon).map(({ id }) => id));
/** The whole id of a term; one of the article's is named without its pack. */
const idOf = (term: string) => (isIdPart(term) ? termId(ARTICLE_PACK, term) : term);

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const ours = FILES.map((file) => ({
  file,
  sentences: linesOf(join(CORPUS, `${file}.jsonl`)).map((line) => JSON.parse(line) as Sentence),
}));
const all = ours.flatMap(({ sentences }) => sentences);
const senses = ours
  .filter(({ file }) => file.endsWith('other-senses'))
  .flatMap(({ sentences }) => sentences);

it('are the files of tests/corpus', () => {
  const files = readdirSync(CORPUS).filter((file) => file.endsWith('.jsonl'));
  expect(files.sort()).toEqual(FILES.map((file) => `${file}.jsonl`));
});

describe.each(ours)('$file.jsonl', ({ file, sentences }) => {
  it('has records of the one form, with ids in order', () => {
    const numbered = sentences.map((_, at) => `${file}-${String(at + 1).padStart(3, '0')}`);
    expect(sentences.map(({ id }) => id)).toEqual(numbered);
    for (const sentence of sentences) {
      expect(Object.keys(sentence), sentence.id).toEqual(KEYS);
      expect([sentence.source, sentence.license], sentence.id).toEqual(['project', 'MIT']);
      expect(DOMAINS, sentence.id).toContain(sentence.domain);
      expect(sentence.text.trim(), sentence.id).not.toBe('');
    }
  });

  it('has labels that say what stands at their offsets', () => {
    for (const { id, text, spans, optional } of sentences) {
      for (const label of [...spans, ...optional]) {
        expect(text.slice(label.start, label.end), id).toBe(label.text);
        expect(label.text.trim(), id).toBe(label.text);
        expect(label.text, id).not.toBe('');
      }
    }
  });

  it('has labels of the one form, with ids of the glossary', () => {
    for (const { id, spans, optional } of sentences) {
      for (const span of spans) {
        expect(Object.keys(span), id).toEqual([...PLACE_KEYS, 'accept']);
        for (const term of [span.term, ...span.accept]) expect(termIds, id).toContain(idOf(term));
        expect(span.accept, id).not.toContain(span.term);
      }
      for (const place of optional) {
        expect(Object.keys(place), id).toEqual(PLACE_KEYS);
        expect(termIds, id).toContain(idOf(place.term));
      }
    }
  });

  it('has labels that never overlap', () => {
    for (const { id, spans, optional } of sentences) {
      const labels = [...spans, ...optional].sort((one, other) => one.start - other.start);
      const overlapping = labels.filter(({ start }, at) => start < (labels[at - 1]?.end ?? 0));
      expect(overlapping, id).toEqual([]);
    }
  });

  it('asks for no word that is off by default', () => {
    const asked = sentences.flatMap(({ spans }) => spans.map(({ term }) => idOf(term)));
    expect(asked.filter((term) => commonWords.has(term))).toEqual([]);
  });
});

describe('the corpus as a whole', () => {
  it(`has at least ${FEWEST_SENTENCES} sentences, each once`, () => {
    const texts = all.map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(FEWEST_SENTENCES);
    expect(texts.filter((text, at) => texts.indexOf(text) < at)).toEqual([]);
  });

  it.each(markedByDefault)(`asks for %s at least ${FEWEST_PER_TERM} times`, (id) => {
    const asked = all.flatMap(({ spans }) => spans).filter(({ term }) => idOf(term) === id);
    expect(asked.length).toBeGreaterThanOrEqual(FEWEST_PER_TERM);
  });

  it('has nothing to find where the words mean something else', () => {
    expect(senses.flatMap(({ spans, optional }) => [...spans, ...optional])).toEqual([]);
  });
});
