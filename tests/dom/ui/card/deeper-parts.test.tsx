import { describe, expect, it } from 'vitest';
import { explanation, find, folds, showCard, showCardWithout } from './show-card';

const TODAY = 'What medicine says today';
const SOURCES = 'Sources: NHS · WHO';
const ARTICLE = 'What A Magazine’s “Twitches & Cramps” says';

/** The text of the fold with this name. */
const inFold = (name: string) =>
  [...document.querySelectorAll('details')].find((fold) => fold.textContent.startsWith(name))
    ?.textContent;

describe('folded away', () => {
  it('is what medicine says today, by itself, and last what the article says', () => {
    showCard();
    expect(folds()).toEqual([TODAY, SOURCES, ARTICLE]);
    expect(document.querySelector('details[open]')).toBeNull();
    expect(inFold(TODAY)).toBe(`${TODAY}${explanation.entry.today}`);
    expect(inFold(ARTICLE)).not.toContain(explanation.entry.today);
  });

  it('is only what there is', () => {
    showCardWithout('today');
    expect(folds()).toEqual([SOURCES, ARTICLE]);
    showCardWithout('article');
    expect(folds()).toEqual([TODAY, SOURCES]);
    showCardWithout('article', 'today');
    expect(folds()).toEqual([SOURCES]);
  });
});

describe('the article', () => {
  it('is named and linked, with the section', () => {
    showCard();
    const from = [...document.querySelectorAll('.from')].map(({ textContent }) => textContent);
    expect(from).toEqual(['A Magazine: Twitches & Cramps, Muscle Twitching Defined']);
    expect(find('.from a').getAttribute('href')).toBe(explanation.articleSource?.url);
    expect(find('.pack a').getAttribute('href')).toBe(explanation.articleSource?.url);
  });

  it('is named too where what medicine says today speaks of it', () => {
    const today = 'The article does not say so.';
    showCard({ explanation: { ...explanation, entry: { ...explanation.entry, today } } });
    expect(inFold(TODAY)).toBe(`${TODAY}${today}The article: A Magazine, Twitches & Cramps`);
  });

  it('comes first on its own page, with what has changed since', () => {
    showCard({ isOnArticle: true });
    const name = `${ARTICLE}, and what changed`;
    expect(folds()).toEqual([name, SOURCES]);
    expect(inFold(name)).toContain(`What has changed since${explanation.entry.today}`);
  });

  it('is nothing to a term that it does not use, on its own page too', () => {
    const { article, ...entry } = explanation.entry;
    showCard({ explanation: { ...explanation, entry }, isOnArticle: true });
    expect(folds()).toEqual([TODAY, SOURCES]);
  });
});
