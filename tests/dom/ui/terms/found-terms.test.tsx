import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FoundTerms } from '@/ui/terms/FoundTerms';
import { saying } from '../saying';

const term = (name: string) => ({
  id: name,
  name,
  meaning: `All of ${name}.`,
  count: 1,
  frameId: 0,
});
const TERMS = [term('spasm'), term('cramp'), term('ache')];
const onReveal = vi.fn();
const rows = () => [...document.querySelectorAll<HTMLButtonElement>('.term')];
const field = () => document.querySelector('input') as HTMLInputElement;
const names = () => rows().map((row) => row.querySelector('.term-name')?.textContent);
const focused = () =>
  document.activeElement?.querySelector('.term-name')?.textContent ??
  document.activeElement?.localName;
const press = (key: string, others: KeyboardEventInit = {}) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...others });
    document.activeElement?.dispatchEvent(event);
  });
const type = (text: string) =>
  act(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  onReveal.mockReset();
  act(() => render(saying(<FoundTerms terms={TERMS} onReveal={onReveal} />), document.body));
});
afterEach(() => act(() => render(null, document.body)));

describe('FoundTerms', () => {
  it('goes through the terms by the arrow keys, from the field and back', () => {
    field().focus();
    const places = ['ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'Home', 'ArrowUp'].map((key) => {
      press(key);
      return focused();
    });
    expect(places).toEqual(['spasm', 'cramp', 'ache', 'ache', 'spasm', 'input']);
  });

  it('has Tab come to one term alone, the last that had the focus', () => {
    const stops = () => rows().map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1, -1]);
    act(() => rows()[2]?.focus());
    expect(stops()).toEqual([-1, -1, 0]);
    type('cramp');
    expect(stops()).toEqual([0]);
  });

  it('filters by what is typed, and says how many are left', () => {
    type('mp');
    expect(names()).toEqual(['cramp']);
    expect(document.querySelector('[role=status]')?.textContent).toBe('1 of 3 terms');
    type('');
    expect(names()).toEqual(['spasm', 'cramp', 'ache']);
    expect(document.querySelector('[role=status]')?.textContent).toBe('');
  });

  it('has what is typed on a term go on in the field, but neither a space nor a key of the browser', () => {
    act(() => rows()[1]?.focus());
    press(' ');
    press('c', { ctrlKey: true });
    press('Tab');
    expect(focused()).toBe('cramp');
    press('c');
    expect(focused()).toBe('input');
  });

  it('shows the first that is left when Enter is pressed in the field, and none where there is none', () => {
    type('ache');
    field().focus();
    press('Enter');
    expect(onReveal).toHaveBeenCalledExactlyOnceWith(TERMS[2]);
    type('nothing');
    press('Enter');
    press('ArrowDown');
    expect(onReveal).toHaveBeenCalledOnce();
  });

  it('leaves the Enter that ends the writing of a word to what it is written with', () => {
    type('ache');
    field().focus();
    press('Enter', { isComposing: true });
    expect(onReveal).not.toHaveBeenCalled();
  });

  it('orders them by name', () => {
    const select = document.querySelector('select') as HTMLSelectElement;
    act(() => {
      select.value = 'name';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(names()).toEqual(['ache', 'cramp', 'spasm']);
  });
});
