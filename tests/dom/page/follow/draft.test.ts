import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Draft } from '@/page/follow/draft';

let life: AbortController;
let draft: Draft;

/** Has somebody type this into the field of a selector. */
function type(selector: string, text: string, isTrusted = true): void {
  const field = document.querySelector(selector) as HTMLTextAreaElement;
  if ('value' in field) field.value = text;
  else (field as HTMLElement).innerHTML = text;
  const event = new Event('input', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  field.dispatchEvent(event);
}
const repeats = (text: string) => draft.repeated()(text);

beforeEach(() => {
  document.body.innerHTML = '<input><textarea></textarea><div contenteditable="true"></div>';
  life = new AbortController();
  draft = new Draft(life.signal);
});
afterEach(() => life.abort());

describe('Draft', () => {
  it('is repeated by a text that says its words, whatever stands between', () => {
    type('textarea', 'So **my nerve** hurts, see [this page](https://a.b/c) about it');
    expect(repeats('So my nerve hurts, see this page about it')).toBe(true);
    expect(repeats('my nerve')).toBe(true);
    expect(repeats('nerve, my')).toBe(false);
    expect(repeats('So my nerve hurts too')).toBe(false);
  });

  it('is what stands in the field by now', () => {
    expect(repeats('my nerve')).toBe(false);
    type('textarea', 'my nerve');
    expect(repeats('my nerve')).toBe(true);
    (document.querySelector('textarea') as HTMLTextAreaElement).value = '';
    expect(repeats('my nerve')).toBe(false);
    type('textarea', 'my nerve');
    document.querySelector('textarea')?.remove();
    expect(repeats('my nerve')).toBe(false);
  });

  it('may stand in several blocks', () => {
    type('div', '<p>my</p><p>nerve</p>');
    expect(repeats('my nerve')).toBe(true);
  });

  it('is neither a search nor the work of a script', () => {
    type('input', 'my nerve');
    type('textarea', 'my nerve', false);
    expect(repeats('my nerve')).toBe(false);
  });
});
