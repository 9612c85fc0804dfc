import { Fragment, render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '@/core/glossary/explain';
import { explain } from '@/core/glossary/explain';
import { draw } from '@/ui/card/draw';
import { drawCard } from '@/ui/card/draw-card';
import { TermCard } from '@/ui/card/TermCard';
import { buildDrawing } from '../../../../src/page/card/build-drawing';

const explanation = explain('article/muscle-twitch') as Explanation;

function Greeting({ name }: { name: string }) {
  return (
    <>
      Hello {name}
      {false}
      {null}
      <br />
    </>
  );
}

describe('draw', () => {
  it('gives texts, elements and what components render', () => {
    expect(
      draw(
        <p class="a" hidden title={undefined}>
          <Greeting name="you" />
          <Fragment>{[1, 'two']}</Fragment>
        </p>,
      ),
    ).toEqual([
      {
        name: 'p',
        attributes: { class: 'a', hidden: 'true' },
        children: ['Hello ', 'you', { name: 'br', attributes: {}, children: [] }, '1', 'two'],
      },
    ]);
  });
});

describe('drawCard', () => {
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

describe('buildDrawing', () => {
  it('makes text of text, whatever it says', () => {
    const built = buildDrawing({ name: 'p', attributes: {}, children: ['<b>&amp;'] });
    expect(built.childNodes).toHaveLength(1);
    expect(built.textContent).toBe('<b>&amp;');
  });

  it('keeps drawings inside a picture in its name space', () => {
    const path = { name: 'path', attributes: { d: 'M0 0' }, children: [] };
    const svg = buildDrawing({ name: 'svg', attributes: {}, children: [path] });
    expect(svg.firstElementChild?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });
});
