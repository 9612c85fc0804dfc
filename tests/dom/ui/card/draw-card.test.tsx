import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { createExplainer, type Explanation } from '@/core/glossary/explain';
import { buildDrawing } from '@/page/card/build-drawing';
import { drawCard } from '@/ui/card/draw-card';
import { TermCard } from '@/ui/card/TermCard';
import { bundledDrawings } from '../../../../build/bundled-drawings';
import { bundledTexts } from '../../../../build/bundled-texts';
import { bundledTerms } from '../../../bundled-terms';

const { explain } = createExplainer(bundledTexts(), bundledDrawings());
const explanation = explain('article/muscle-twitch') as Explanation;

describe('drawCard', () => {
  it.each(bundledTerms)('draws for $id what a page builds', ({ id, entry }) => {
    const drawing = drawCard(explain(id) as Explanation, { term: id, seen: 'x', canGoBack: true });
    expect(buildDrawing(drawing).textContent).toContain(entry.definition);
  });

  it('builds what Preact would render', () => {
    const page = document.createElement('div');
    const seen = 'fasciculations';
    render(<TermCard explanation={explanation} seen={seen} canGoBack headingId="name" />, page);
    const drawing = drawCard(explanation, { term: 'article/muscle-twitch', seen, canGoBack: true });
    expect(buildDrawing(drawing).outerHTML).toBe(page.innerHTML);
  });

  it('takes the name for what was seen where it was opened from another card', () => {
    const drawing = drawCard(explanation, {
      term: 'article/muscle-twitch',
      seen: null,
      canGoBack: true,
    });
    expect(buildDrawing(drawing).querySelector('.seen')).toBeNull();
  });

  it('is data that a message can carry', () => {
    const drawing = drawCard(explanation, {
      term: 'article/muscle-twitch',
      seen: 'x',
      canGoBack: false,
    });
    expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawing);
  });
});
