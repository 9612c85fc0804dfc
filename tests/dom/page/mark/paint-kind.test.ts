import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paintKindOf } from '@/page/mark/paint-kind';
import { stubPaint, textsIn } from '../fake-paint';

/** The kind of paint for a word whose element, or one around it, has a style. */
function kindFor(style: object, around: object = {}) {
  const [text] = textsIn(
    `<p data-style='${JSON.stringify(around)}'><b data-style='${JSON.stringify(style)}'>word</b></p>`,
  ) as [Text];
  return paintKindOf([text]);
}

beforeEach(() => {
  stubPaint();
});

afterEach(() => vi.unstubAllGlobals());

describe('paintKindOf', () => {
  it.each([
    ['letters in the colour of their element', {}, 'plain'],
    ['transparent letters', { webkitTextFillColor: 'rgba(0, 0, 0, 0)' }, 'see-through'],
    [
      'transparent letters, as newer colours say it',
      { webkitTextFillColor: 'lab(0 0 0 / 0)' },
      'see-through',
    ],
    [
      'dark letters with a shadow',
      { textShadow: 'rgb(255, 255, 255) 0px 0px 3px' },
      'on-light-band',
    ],
    [
      'light letters with several',
      {
        color: 'rgb(255, 255, 255)',
        webkitTextFillColor: 'rgb(255, 255, 255)',
        textShadow: 'rgba(0, 0, 0, 0.6) 0px 1px 3px, rgb(0, 0, 0) 0px 0px 1px',
      },
      'on-dark-band',
    ],
    [
      'letters with a shadow that nobody sees',
      { textShadow: 'rgba(0, 0, 0, 0.01) 0px 0px 1px' },
      'plain',
    ],
    ['black letters in a white element', { color: 'rgb(255, 255, 255)' }, null],
    ['pale letters', { webkitTextFillColor: 'rgba(0, 0, 0, 0.5)' }, null],
    ['what stands somewhere', { position: 'absolute', width: '80px' }, 'plain'],
    ['what is for screen readers', { position: 'absolute', width: '1px' }, null],
    ['what is cut off for all others', { position: 'absolute', clipPath: 'inset(50%)' }, null],
    ['what people write in by its style', { webkitUserModify: 'read-write' }, null],
    ['what nobody writes in', { webkitUserModify: 'read-only' }, 'plain'],
    ['blurred letters', { filter: 'blur(4px)' }, null],
    ['dots in the place of letters', { webkitTextSecurity: 'disc' }, null],
    [
      'letters on a ground of their colour',
      { backgroundColor: 'rgb(0, 0, 0)', backgroundImage: 'none' },
      null,
    ],
    [
      'clear letters on a ground',
      {
        color: 'rgba(0, 0, 0, 0)',
        webkitTextFillColor: 'rgba(0, 0, 0, 0)',
        backgroundColor: 'rgb(9, 9, 9)',
      },
      null,
    ],
    ['letters with a stroke', { webkitTextStrokeWidth: '0.5px' }, null],
    [
      'dots of another colour above them',
      { textEmphasisStyle: 'dot', textEmphasisColor: 'red' },
      null,
    ],
  ])('%s', (_, style, kind) => {
    expect(kindFor(style)).toBe(kind);
  });

  it('asks for the line below letters as far as it may run on: up to the block', () => {
    const underline = (color: string) => ({
      textDecorationLine: 'underline',
      textDecorationColor: color,
    });
    expect(kindFor(underline('rgb(0, 0, 0)'))).toBe('plain');
    expect(kindFor(underline('rgb(9, 9, 9)'))).toBe(null);
    expect(kindFor({ display: 'inline' }, underline('rgb(9, 9, 9)'))).toBe(null);
    expect(kindFor({ display: 'inline-block' }, underline('rgb(9, 9, 9)'))).toBe('plain');
  });

  it('asks for a veil as far as it lies behind the line: up to the block', () => {
    const veil = { filter: 'blur(4px)' };
    expect(kindFor({ display: 'inline' }, veil)).toBe(null);
    expect(kindFor({ display: 'inline-block' }, veil)).toBe('plain');
  });

  it('is that of all nodes of a word, or none', () => {
    const clear = '{"webkitTextFillColor":"rgba(0, 0, 0, 0)"}';
    const [one, two, other] = textsIn(`<b>a</b><b>b</b><b data-style='${clear}'>c</b>`) as Text[];
    expect(paintKindOf([one, two] as Text[])).toBe('plain');
    expect(paintKindOf([one, other] as Text[])).toBe(null);
  });

  it('is that of the first letter where colours are forced, whatever the letters are painted with', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('forced-colors') }));
    // What the query answers is asked of the same list each time.
    vi.resetModules();
    const { paintKindOf: paintKindOfForced } = await import('@/page/mark/paint-kind');
    const [filled, veiled] = textsIn(
      `<b data-style='{"webkitTextFillColor":"rgb(9, 9, 9)"}'>a</b><b data-style='{"filter":"blur(4px)"}'>b</b>`,
    ) as [Text, Text];
    expect(paintKindOfForced([filled])).toBe('first-letter');
    expect(paintKindOfForced([veiled])).toBe(null);
  });

  it('takes letters of a drawing for what cannot be painted', () => {
    document.body.innerHTML = '<svg><text>word</text></svg>';
    expect(paintKindOf([document.querySelector('text')?.firstChild as Text])).toBe(null);
  });
});
