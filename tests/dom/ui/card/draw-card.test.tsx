import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { DrawnElement } from '@/core/card/card-drawing';
import { createExplainer, type Explanation } from '@/core/glossary/explain';
import { buildDrawing } from '@/page/card/build-drawing';
import {
  type CardSurroundings,
  drawCard,
  drawCardFoot,
  drawUnknownCard,
} from '@/ui/card/draw-card';
import { TermCard } from '@/ui/card/TermCard';
import { bundledDrawings } from '../../../../build/bundled-drawings';
import { bundledTexts } from '../../../../build/bundled-texts';
import { bundledTerms } from '../../../bundled-terms';
import { ENGLISH } from '../../../say';

const { explain } = createExplainer(bundledTexts(), bundledDrawings());
const CHOICE = {
  say: ENGLISH,
  theme: 'system',
  textSize: 'usual',
  termsKnown: [],
  address: 'https://a.org/',
  hasSite: true,
} as const;
const explanation = explain('article/muscle-twitch') as Explanation;

describe('drawCard', () => {
  it.each(bundledTerms)('draws for $id what a page builds', ({ id, entry }) => {
    const drawing = drawCard(
      explain(id) as Explanation,
      { term: id, seen: 'x', canGoBack: true },
      CHOICE,
    );
    expect(buildDrawing(drawing).textContent).toContain(entry.definition);
  });

  it('builds what Preact would render', () => {
    const page = document.createElement('div');
    const seen = 'fasciculations';
    const card = {
      say: ENGLISH,
      explanation,
      seen,
      canGoBack: true,
      headingId: 'name',
      hasSite: true,
    };
    render(<TermCard {...card} />, page);
    const drawing = drawCard(
      explanation,
      { term: 'article/muscle-twitch', seen, canGoBack: true },
      CHOICE,
    );
    expect(buildDrawing(drawing).outerHTML).toBe(page.innerHTML);
  });

  it('takes the name for what was seen where it was opened from another card', () => {
    const drawing = drawCard(
      explanation,
      {
        term: 'article/muscle-twitch',
        seen: null,
        canGoBack: true,
      },
      CHOICE,
    );
    expect(buildDrawing(drawing).querySelector('.seen')).toBeNull();
  });

  it.each([
    ['system', 'dark', 'theme-dark'],
    ['system', 'light', 'theme-light'],
    ['system', undefined, ''],
    ['light', 'dark', 'theme-light'],
  ] as const)('has in the theme %s on a %s ground the class “%s”', (theme, ground, name) => {
    const request = { term: 'article/muscle-twitch', seen: 'x', canGoBack: false, ground };
    const { className } = buildDrawing(drawCard(explanation, request, { ...CHOICE, theme }));
    expect(className).toBe(`card ${name}`.trim());
  });

  it.each([
    ['usual', 'card theme-dark'],
    ['large', 'card theme-dark text-large'],
    ['larger', 'card theme-dark text-larger'],
  ] as const)('has in text of the size %s the classes “%s”', (textSize, names) => {
    const request = { term: 'article/muscle-twitch', seen: 'x', canGoBack: false };
    const looks = { ...CHOICE, theme: 'dark', textSize } as const;
    expect(buildDrawing(drawCard(explanation, request, looks)).className).toBe(names);
    const unknown = drawUnknownCard('x', { terms: [], isNear: false }, request, looks);
    expect(buildDrawing(unknown).className).toBe(names);
  });

  it('is data that a message can carry', () => {
    const drawing = drawCard(
      explanation,
      {
        term: 'article/muscle-twitch',
        seen: 'x',
        canGoBack: false,
      },
      CHOICE,
    );
    expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawing);
  });

  it('says first what the article says where that is the page', () => {
    const request = { term: 'article/muscle-twitch', seen: null, canGoBack: false };
    const firstFold = (address: string) =>
      buildDrawing(drawCard(explanation, request, { ...CHOICE, address })).querySelector('summary')
        ?.textContent;
    expect(firstFold(explanation.articleSource?.url ?? '')).toMatch(/^What LIVESTRONG\.COM/);
    expect(firstFold(CHOICE.address)).toBe('What medicine says today');
  });

  it('says of a term that is known that it is not marked', () => {
    const request = { term: 'article/muscle-twitch', seen: null, canGoBack: true };
    const known = { ...CHOICE, termsKnown: ['article/muscle-twitch'] };
    const foot = (choice: CardSurroundings) =>
      buildDrawing(drawCard(explanation, request, choice)).querySelector('.foot')?.outerHTML;
    expect(foot(CHOICE)).toBe(
      buildDrawing(drawCardFoot(ENGLISH, explanation, false, true)).outerHTML,
    );
    expect(foot(known)).toBe(
      buildDrawing(drawCardFoot(ENGLISH, explanation, true, true)).outerHTML,
    );
  });

  it.each([
    [true, ['Off on this site', 'Settings']],
    [false, ['Settings']],
  ])('offers to switch the site off where there is one: %s', (hasSite, buttons) => {
    const request = { term: 'article/muscle-twitch', seen: null, canGoBack: false };
    const offered = (drawing: DrawnElement) =>
      [...buildDrawing(drawing).querySelectorAll('.foot > button:not(.know)')].map(
        (button) => button.textContent,
      );
    expect(offered(drawCard(explanation, request, { ...CHOICE, hasSite }))).toEqual(buttons);
    const foot = document.createElement('div');
    foot.append(buildDrawing(drawCardFoot(ENGLISH, explanation, true, hasSite)));
    expect(
      [...foot.querySelectorAll('.foot > button')].map((button) => button.textContent),
    ).toEqual(buttons);
  });
});

it('a card of words that no glossary has says whose it is, and leads to the settings', () => {
  const request = { term: 'x', seen: null, canGoBack: false };
  const card = buildDrawing(drawUnknownCard('x', { terms: [], isNear: false }, request, CHOICE));
  const foot = card.querySelector('.foot');
  expect(foot?.textContent).toBe('HealthglossSettings');
  expect(foot?.querySelector('button')?.dataset.action).toBe('settings');
});
