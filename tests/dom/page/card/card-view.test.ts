import { describe, expect, it, vi } from 'vitest';
import {
  cardHosts,
  cardRoot,
  cardText,
  contentOf,
  emphasised,
  inCard,
  makeTarget,
  nextFrame,
} from './stage';
import { options, view } from './view-on-stage';

describe('a card', () => {
  it('shows the term of its target and the words that were seen', async () => {
    await view.open(makeTarget('numb'), 'pointer');
    expect(cardText()).toBe('numb, seen: the numb');
  });

  it('paints what is to be emphasised of the target, until it closes', async () => {
    const emphasis = {} as StaticRange;
    await view.open(makeTarget('numb', { emphasis }), 'pointer');
    expect(emphasised()).toEqual([emphasis]);
    await view.open(makeTarget('cramp'), 'pointer');
    expect(emphasised()).toEqual([]);
    await view.open(makeTarget('numb', { emphasis }), 'pointer');
    view.close();
    expect(emphasised()).toEqual([]);
  });

  it.each([
    ['takes the focus where a key opened it', 'keyboard', true],
    ['leaves the focus where a tap opened it', 'tap', false],
  ] as const)('%s', async (_, by, hasFocus) => {
    await view.open(makeTarget('numb'), by);
    expect(cardRoot()?.activeElement != null).toBe(hasFocus);
  });

  it('is not shown where it cannot be had, which counts as if its target were lost', async () => {
    options.drawCard.mockResolvedValue(null);
    const target = makeTarget('numb');
    await view.open(target, 'keyboard');
    expect(cardHosts()).toHaveLength(0);
    expect(options.onHover).toHaveBeenCalledExactlyOnceWith({ kind: 'lost', target });
  });

  it('has the words of its own target emphasised while another is drawn', async () => {
    const emphasis = {} as StaticRange;
    await view.open(makeTarget('numb', { emphasis }), 'pointer');
    options.drawCard.mockReturnValueOnce(new Promise(() => {}));
    void view.open(makeTarget('cramp', { emphasis: {} as StaticRange }), 'pointer');
    await nextFrame();
    expect(emphasised()).toEqual([emphasis]);
    expect(emphasised()[0]).toBe(emphasis);
  });

  it('is not shown where it was closed while it was drawn', async () => {
    const opened = view.open(makeTarget('numb'), 'pointer');
    view.close();
    await opened;
    expect(cardHosts()).toHaveLength(0);
    expect(options.onHover).not.toHaveBeenCalled();
  });

  it('is shown where it is asked for again while it is drawn', async () => {
    const target = makeTarget('numb');
    let answerFirst = () => {};
    options.drawCard.mockImplementationOnce(
      (request) => new Promise((done) => (answerFirst = () => done(contentOf(request)))),
    );
    const first = view.open(target, 'tap');
    view.close();
    const second = view.open(target, 'tap');
    answerFirst();
    await Promise.all([first, second]);
    expect(cardText()).toBe('numb, seen: the numb');
    expect(options.onHover).not.toHaveBeenCalled();
  });

  it('is the last that was asked for, in whatever order they are drawn', async () => {
    let answerFirst = () => {};
    options.drawCard.mockImplementationOnce(
      (request) => new Promise((done) => (answerFirst = () => done(contentOf(request)))),
    );
    const first = view.open(makeTarget('numb'), 'pointer');
    await view.open(makeTarget('cramp'), 'pointer');
    answerFirst();
    await first;
    expect(cardText()).toBe('cramp, seen: the cramp');
  });
});

describe('its target', () => {
  it('is followed, and told of when it is lost', async () => {
    let top = 100;
    const target = makeTarget('numb', { rects: () => [new DOMRect(100, top, 80, 20)] });
    await view.open(target, 'pointer');
    const before = Number.parseFloat(inCard('.frame').style.top);
    top = 110;
    await nextFrame();
    expect(Number.parseFloat(inCard('.frame').style.top)).toBe(before + 10);
    top = -50;
    await nextFrame();
    expect(options.onHover).toHaveBeenCalledExactlyOnceWith({ kind: 'lost', target });
  });

  it('is emphasised where it moves to', async () => {
    let emphasis = {} as StaticRange;
    const target = makeTarget('numb');
    Object.defineProperty(target, 'emphasis', { get: () => emphasis });
    await view.open(target, 'pointer');
    emphasis = {} as StaticRange;
    await nextFrame();
    expect(emphasised()).toHaveLength(1);
    expect(emphasised()[0]).toBe(emphasis);
  });

  it('is followed again once the pointer moves, where the page took the frame back', async () => {
    const request = vi.spyOn(globalThis, 'requestAnimationFrame');
    const target = makeTarget('numb', { rects: () => [new DOMRect(100, -50, 80, 20)] });
    await view.open(target, 'pointer');
    cancelAnimationFrame(request.mock.results.at(-1)?.value);
    await nextFrame();
    expect(options.onHover).not.toHaveBeenCalled();
    view.pointTo({ x: 1, y: 1 });
    await nextFrame();
    expect(options.onHover).toHaveBeenCalledExactlyOnceWith({ kind: 'lost', target });
  });

  it('is followed no longer once the card has closed', async () => {
    const target = makeTarget('numb', { rects: () => [new DOMRect(100, -50, 80, 20)] });
    await view.open(target, 'pointer');
    view.close();
    await nextFrame();
    expect(options.onHover).not.toHaveBeenCalled();
  });

  it('has the card where the pointer can move straight into it', async () => {
    const viewport = new DOMRect(0, 0, 1000, 800);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(viewport);
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function (
      this: HTMLElement,
    ) {
      return this.className === 'frame' ? 300 : 1000;
    });
    const target = makeTarget('numb', { rects: () => [new DOMRect(0, 100, 900, 20)] });
    view.pointTo({ x: 700, y: 110 });
    await view.open(target, 'keyboard');
    const left = () => Number.parseFloat(inCard('.frame').style.left);
    const atStart = left();
    view.close();
    await view.open(target, 'pointer');
    expect(left()).toBeGreaterThan(atStart);
  });
});
