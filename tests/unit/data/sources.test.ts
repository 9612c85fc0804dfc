import { describe, expect, it } from 'vitest';
import { ARTICLE_SOURCE } from '@/core/glossary/article-source';
import type { Source } from '@/core/glossary/source';
import checklist from '@/data/checklist.json';
import sources from '@/data/sources.json';
import { bundledEntries } from '../../bundled-terms';

const KEYS = ['title', 'publisher', 'url', 'document'];
const entries = Object.entries(sources as Record<string, Source>);
const cited = new Set([
  ARTICLE_SOURCE,
  ...[...bundledEntries, ...checklist.items].flatMap((it) => it.sources),
]);

/** The keys of the sources that fail a test. */
const failing = (passes: (source: Source) => boolean) =>
  entries.filter(([, source]) => !passes(source)).map(([key]) => key);

describe('the sources', () => {
  it('have a title and a publisher, and nothing unknown', () => {
    const isWhole = (source: Source) =>
      source.title.trim() !== '' &&
      source.publisher.trim() !== '' &&
      Object.keys(source).every((key) => KEYS.includes(key));
    expect(failing(isWhole)).toEqual([]);
  });

  it('can be found: by an https address, or by the name of a document', () => {
    const canBeFound = ({ url, document }: Source) =>
      url === undefined ? /\w/.test(document ?? '') : new URL(url).protocol === 'https:';
    expect(failing(canBeFound)).toEqual([]);
  });

  it('are each cited by a term or by an item of the checklist, or are the article itself', () => {
    expect(entries.map(([key]) => key).filter((key) => !cited.has(key))).toEqual([]);
  });

  it('hold every key that terms and items cite', () => {
    expect([...cited].filter((key) => !(key in sources))).toEqual([]);
  });
});
