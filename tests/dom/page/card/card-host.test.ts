import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DrawnElement } from '@/core/card/card-drawing';
import { CardHost } from '@/page/card/card-host';
import type { CardTarget } from '@/page/card/card-target';
import { fakeSpeech } from './fake-speech';
import {
  beSheet,
  cardHosts,
  cardRoot,
  cardText,
  clearStage,
  clickInCard,
  contentOf,
  happen,
  inCard,
  makeTarget,
  setStage,
} from './stage';

const callbacks = { onEnter: vi.fn(), onLeave: vi.fn(), onPress: vi.fn(), onAction: vi.fn() };
const content = contentOf({ term: 'numb', seen: 'numb', canGoBack: false });
let host: CardHost;
let target: CardTarget;

beforeEach(() => {
  setStage();
  for (const callback of Object.values(callbacks)) callback.mockReset();
  host = new CardHost(callbacks);
  target = makeTarget('numb');
});
afterEach(() => {
  host.hide();
  clearStage();
});

const frame = () => inCard('.frame');
const pointer = (type: string, pointerType: string) => new PointerEvent(type, { pointerType });
const press = () =>
  happen(frame(), new PointerEvent('pointerdown', { bubbles: true, composed: true }));
const topOfCard = () => Number.parseFloat(frame().style.top);

describe('reading aloud', () => {
  it('is left to nobody else, and stops with the card', () => {
    const speech = fakeSpeech();
    speech.voices = [{ name: 'Anna', lang: 'en-GB', localService: true }];
    const [words = '', button] = content.drawing.children;
    const attributes = { class: 'listen', 'data-action': 'listen:p', hidden: '' };
    const spoken = { class: 'definition', lang: 'en' };
    const children = [{ name: 'p', attributes: spoken, children: [words] }];
    host.show(
      {
        ...content,
        drawing: {
          ...content.drawing,
          children: [...children, { ...(button as DrawnElement), attributes }],
        },
      },
      target,
    );
    expect(inCard('.listen').hidden).toBe(false);
    clickInCard('.listen');
    expect(speech.queue.map(({ text }) => text)).toEqual([words]);
    expect(callbacks.onAction).not.toHaveBeenCalled();
    host.hide();
    expect(speech.cancel).toHaveBeenCalledOnce();
  });
});

describe('the card on the page', () => {
  it('is there only while it shows', () => {
    const before = document.documentElement.outerHTML;
    host.show(content, target);
    expect(cardText()).toContain('numb');
    host.hide();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is one, whatever it shows after another', () => {
    host.show(content, target);
    host.show(contentOf({ term: 'cramp', seen: null, canGoBack: true }), makeTarget('cramp'));
    expect(cardHosts()).toHaveLength(1);
    expect(cardText()).toContain('cramp');
    expect(cardText()).not.toContain('numb');
  });

  it('comes back where the page has removed it', () => {
    host.show(content, target);
    cardHosts()[0]?.remove();
    host.show(content, target);
    expect(cardHosts()).toHaveLength(1);
  });

  it('goes into the dialog that the target is in, and stays for all targets there', () => {
    host.show(content, target);
    const dialog = document.body.appendChild(document.createElement('dialog'));
    vi.spyOn(dialog, 'matches').mockReturnValue(true);
    const other = makeTarget('cramp');
    dialog.append(target.node, other.node);
    host.show(content, target);
    const [first] = cardHosts();
    expect(first?.closest('dialog')).toBe(dialog);
    host.show(content, other);
    expect(cardHosts()).toEqual([first]);
  });

  it('comes back where the page has drawn anew what it was put into, but not where it was taken out', () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    vi.spyOn(dialog, 'matches').mockReturnValue(true);
    const [before, after] = ['p', 'p'].map((name) => document.createElement(name));
    dialog.append(before as Element);
    const node = before?.appendChild(new Text('numb')) as Node;
    target = makeTarget('numb', { node });
    host.show(content, target);
    const [card] = cardHosts();
    expect(card?.parentNode).toBe(before);
    after?.append(node);
    before?.replaceWith(after as Element);
    host.move(target.rects());
    expect(card?.parentNode).toBe(after);
    card?.remove();
    host.move(target.rects());
    expect(cardHosts()).toEqual([]);
  });

  it('is not put on the page with what no card holds', () => {
    const drawing = { name: 'script', attributes: {}, children: [] };
    expect(() => host.show({ drawing, styles: '' }, target)).toThrow('<script>');
    expect(cardHosts()).toHaveLength(0);
  });
});

describe('its place', () => {
  it('follows the target', () => {
    host.show(content, target);
    const before = topOfCard();
    host.move([new DOMRect(100, 130, 80, 20)]);
    expect(topOfCard()).toBe(before + 30);
  });

  it('follows nothing where it is a sheet', () => {
    beSheet();
    host.show(content, target);
    const before = topOfCard();
    host.move([new DOMRect(100, 130, 80, 20)]);
    expect(topOfCard()).toBe(before);
  });

  it('stays for another card of the same target, and is sought anew for another target', () => {
    const rects = vi.fn(() => [new DOMRect(100, 100, 80, 20)]);
    const moving = makeTarget('numb', { rects });
    host.show(content, moving);
    host.show(contentOf({ term: 'cramp', seen: null, canGoBack: true }), moving);
    expect(rects).toHaveBeenCalledOnce();
    const before = topOfCard();
    host.show(content, makeTarget('cramp', { rects: () => [new DOMRect(100, 140, 80, 20)] }));
    expect(topOfCard()).toBe(before + 40);
  });
});

describe('what people do in it', () => {
  it('is told: a mouse that enters and leaves, and a press', () => {
    host.show(content, target);
    frame().dispatchEvent(pointer('pointerenter', 'mouse'));
    frame().dispatchEvent(pointer('pointerleave', 'mouse'));
    press();
    expect(callbacks.onEnter).toHaveBeenCalledOnce();
    expect(callbacks.onLeave).toHaveBeenCalledOnce();
    expect(callbacks.onPress).toHaveBeenCalledOnce();
  });

  it('is not told of fingers that enter and leave: they do so with each press', () => {
    host.show(content, target);
    frame().dispatchEvent(pointer('pointerenter', 'touch'));
    frame().dispatchEvent(pointer('pointerleave', 'touch'));
    expect(callbacks.onEnter).not.toHaveBeenCalled();
    expect(callbacks.onLeave).not.toHaveBeenCalled();
  });

  it('is told as what a button does, and as nothing beside the buttons', () => {
    host.show(content, target);
    clickInCard('.card');
    expect(callbacks.onAction).not.toHaveBeenCalled();
    clickInCard('button');
    expect(callbacks.onAction).toHaveBeenCalledExactlyOnceWith('back');
  });
});

describe('the focus', () => {
  it('goes into the card when asked, and back to where it was', () => {
    const link = document.body.appendChild(document.createElement('button'));
    link.focus();
    host.show(content, target);
    expect(document.activeElement).toBe(link);
    host.focus();
    expect(cardRoot()?.activeElement?.className).toBe('card');
    press();
    host.hide();
    expect(document.activeElement).toBe(link);
  });

  it('stays in the card when it shows another, and goes back to where it was before the first', () => {
    const link = document.body.appendChild(document.createElement('button'));
    link.focus();
    host.show(content, target);
    host.focus();
    host.show(contentOf({ term: 'cramp', seen: null, canGoBack: true }), target);
    expect(cardRoot()?.activeElement?.textContent).toContain('cramp');
    host.focus();
    host.hide();
    expect(document.activeElement).toBe(link);
  });

  it('is put where Tab goes on from the target where nothing had it, without a word to the page', () => {
    const link = document.createElement('button');
    (target.node as Element).before(link);
    const heard = vi.fn();
    const life = new AbortController();
    for (const type of ['focus', 'blur', 'focusin', 'focusout'])
      document.addEventListener(type, heard, { capture: true, signal: life.signal });
    host.show(content, target);
    host.focus();
    const focus = vi.spyOn(link, 'focus');
    host.hide();
    life.abort();
    expect(focus).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(document.body);
    expect(heard.mock.calls.filter(([{ target }]) => target === link)).toEqual([]);
  });

  it('goes on from the target by Tab out of the card, which closes', () => {
    host.show(content, target);
    inCard('.card').classList.add('foot');
    inCard('button').focus();
    const tab = { key: 'Tab', bubbles: true, composed: true, cancelable: true };
    expect(happen(inCard('button'), new KeyboardEvent('keydown', tab)).defaultPrevented).toBe(
      false,
    );
    expect(callbacks.onAction).toHaveBeenCalledExactlyOnceWith('close');
  });

  it('goes by Shift and Tab to what is before the target', () => {
    const link = document.createElement('button');
    (target.node as Element).before(link);
    host.show(content, target);
    inCard('button').focus();
    const tab = { key: 'Tab', shiftKey: true, bubbles: true, composed: true, cancelable: true };
    expect(happen(inCard('button'), new KeyboardEvent('keydown', tab)).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(link);
  });

  it('is left alone where the card never had it', () => {
    host.show(content, target);
    const link = document.body.appendChild(document.createElement('button'));
    link.focus();
    host.hide();
    expect(document.activeElement).toBe(link);
  });
});
