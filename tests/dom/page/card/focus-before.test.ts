import { beforeEach, expect, it } from 'vitest';
import { focusBefore } from '@/page/card/focus-before';

beforeEach(() => {
  document.body.innerHTML =
    '<i></i><a href="#" id="first">1</a><a>no link</a><button id="second">2</button><a href="#" id="around"><b>term</b></a><input><summary id="after"></summary><div></div>';
});

it('gives the focus to the last that takes it and ends before a node', () => {
  const term = document.querySelector('b')?.firstChild as Text;
  expect(focusBefore(term)?.id).toBe('second');
  expect(document.activeElement?.id).toBe('second');
});

it('passes over what does not take it', () => {
  document.querySelector('button')?.setAttribute('disabled', '');
  expect(focusBefore(document.querySelector('b') as Element)?.id).toBe('first');
});

it('gives it to nothing where there is none', () => {
  expect(focusBefore(document.querySelector('i') as Element)).toBeNull();
});

it('looks around the host of a shadow tree that has none', () => {
  const root = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<p>term</p><button>later</button>';
  expect(focusBefore(root.querySelector('p') as Element)?.id).toBe('after');
});
