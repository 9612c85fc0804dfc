import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RemoteFinder } from '@/core/calls/remote-finder';
import { termId } from '@/core/glossary/term-id';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';
import { withLanguage } from '@/core/text/said-language';
import { PageFinder } from '@/page/session/page-finder';

const FOUND = [{ index: 0, matches: [{ start: 0, end: 5, term: termId('test', 'fibromyalgia') }] }];
const ENGLISH = { language: 'en', subjects: [] };

const mayHoldTerms = vi.fn<RemoteFinder['mayHoldTerms']>();
const findTerms = vi.fn<RemoteFinder['findTerms']>();
const judgePage = vi.fn<RemoteFinder['judgePage']>();
let finder: PageFinder;

beforeEach(() => {
  mayHoldTerms.mockReset().mockImplementation(async (texts) => texts.includes('fibro'));
  findTerms.mockReset().mockResolvedValue(FOUND);
  judgePage.mockReset().mockResolvedValue(UNKNOWN_PAGE);
  const slices = { isOver: () => false, rest: async () => {} };
  const { signal } = new AbortController();
  finder = new PageFinder({ mayHoldTerms, findTerms, judgePage }, document, slices, signal);
});

describe('PageFinder', () => {
  it('has a page judged once something on it may be a term', async () => {
    judgePage.mockResolvedValue(ENGLISH);
    expect(await finder.find(['fibro'])).toEqual(FOUND);
    await finder.find(['more']);
    expect(mayHoldTerms).toHaveBeenCalledOnce();
    expect(judgePage).toHaveBeenCalledOnce();
    expect(findTerms.mock.calls).toEqual([
      [['fibro'], ENGLISH],
      [['more'], ENGLISH],
    ]);
  });

  it('does not ask again whether there may be a term once it was said so', async () => {
    expect(await finder.mayHoldTerms(['nothing'])).toBe(false);
    expect(judgePage).not.toHaveBeenCalled();
    expect(await finder.mayHoldTerms(['fibro'])).toBe(true);
    expect(await finder.find(['fibro'])).toEqual(FOUND);
    expect(mayHoldTerms.mock.calls).toEqual([[['nothing']], [['fibro']]]);
    expect(judgePage).toHaveBeenCalledOnce();
  });

  it('asks nothing more of a page on which nothing may hold a term', async () => {
    expect(await finder.find(['nothing'])).toEqual([]);
    expect(await finder.find(['12:34'])).toEqual([]);
    expect(await finder.find([withLanguage('12:34', 'de')])).toEqual([]);
    expect(mayHoldTerms.mock.calls).toEqual([[['nothing']]]);
    expect(judgePage).not.toHaveBeenCalled();
    expect(findTerms).not.toHaveBeenCalled();
  });

  it('gives null where no answer can be had, of either kind', async () => {
    mayHoldTerms.mockResolvedValueOnce(null);
    expect(await finder.find(['fibro'])).toBeNull();
    findTerms.mockResolvedValueOnce(null);
    expect(await finder.find(['fibro'])).toBeNull();
    expect(await finder.find(['fibro'])).toEqual(FOUND);
  });

  it('judges the page again only where it was judged before', async () => {
    expect(await finder.judgeAgain()).toBe(false);
    expect(judgePage).not.toHaveBeenCalled();
    await finder.find(['fibro']);
    judgePage.mockResolvedValueOnce(ENGLISH);
    document.body.append('And more.');
    expect(await finder.judgeAgain()).toBe(true);
  });

  it('begins from the start where its judgement is forgotten', async () => {
    judgePage.mockResolvedValueOnce(ENGLISH);
    await finder.find(['fibro']);
    finder.forgetJudgement();
    expect(await finder.judgeAgain()).toBe(false);
    await finder.find(['fibro']);
    expect(mayHoldTerms).toHaveBeenCalledTimes(2);
    expect(findTerms).toHaveBeenLastCalledWith(['fibro'], UNKNOWN_PAGE);
  });
});
