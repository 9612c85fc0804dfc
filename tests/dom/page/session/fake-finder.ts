import { vi } from 'vitest';
import type { RemoteFinder } from '@/core/calls/remote-finder';
import { termId } from '@/core/glossary/term-id';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';

/** Finds each of its words, which are terms by themselves, and keeps count of what it was asked. */
export function fakeFinder(...words: string[]) {
  const matchesIn = (text: string) =>
    Array.from(text.matchAll(new RegExp(words.join('|'), 'g')), ({ 0: term, index }) => ({
      start: index,
      end: index + term.length,
      term: termId('test', term),
    }));
  return {
    words,
    mayHoldTerms: vi.fn<RemoteFinder['mayHoldTerms']>(async (texts) =>
      texts.some((text) => matchesIn(text).length > 0),
    ),
    findTerms: vi.fn<RemoteFinder['findTerms']>(async (texts) =>
      texts.flatMap((text, index) => {
        const matches = matchesIn(text);
        return matches.length > 0 ? [{ index, matches }] : [];
      }),
    ),
    judgePage: vi.fn<RemoteFinder['judgePage']>(async () => UNKNOWN_PAGE),
  };
}
