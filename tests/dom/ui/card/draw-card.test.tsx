import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { createExplainer, type Explanation } from '@/core/glossary/explain';
import { buildDrawing } from '@/page/card/build-drawing';
import { type CardSurroundings, drawCard, drawCardFoot } from '@/ui/card/draw-card';
import { TermCard } from '@/ui/card/TermCard';
import { bundledDrawings } from '../../../../build/bundled-drawings';
import { bundledTexts } from '../../../../build/bundled-texts';
import { bundledTerms } from '../../../bundled-terms';

const { explain } = createExplainer(bundledTexts(), bundledDrawings());
const CHOICE = { theme: 'system', termsKnown: [], address: 'https://a.org/' } as const;
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
    render(<TermCard explanation={explanation} seen={seen} canGoBack headingId="name" />, page);
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
    expect(firstFold(explanation.articleSource.url ?? '')).toMatch(/^What LIVESTRONG\.COM/);
    expect(firstFold(CHOICE.address)).toBe('What medicine says today');
  });

  it('says of a term that is known that it is not marked', () => {
    const request = { term: 'article/muscle-twitch', seen: null, canGoBack: true };
    const known = { ...CHOICE, termsKnown: ['article/muscle-twitch'] };
    const foot = (choice: CardSurroundings) =>
      buildDrawing(drawCard(explanation, request, choice)).querySelector('.foot')?.outerHTML;
    expect(foot(CHOICE)).toBe(buildDrawing(drawCardFoot(explanation, false)).outerHTML);
    expect(foot(known)).toBe(buildDrawing(drawCardFoot(explanation, true)).outerHTML);
  });
});
