import { beforeEach, describe, expect, it } from 'vitest';
import { groundAt } from '@/page/sight/ground-at';
import { stubPaint } from '../fake-paint';

const WHITE = '{"color":"rgb(250, 250, 250)"}';
const CLEAR = '{"color":"rgba(0, 0, 0, 0)"}';

beforeEach(() => {
  stubPaint();
  document.body.removeAttribute('data-style');
});

describe('groundAt', () => {
  it('is told by the letters of the element that a text is in', () => {
    document.body.innerHTML = `<p data-style='${WHITE}'>one</p><p>two</p>`;
    const [light, dark] = document.querySelectorAll('p');
    expect(groundAt(light?.firstChild as Text)).toBe('dark');
    expect(groundAt(light as Element)).toBe('dark');
    expect(groundAt(dark?.firstChild as Text)).toBe('light');
  });

  it('is told by those around letters that are clear', () => {
    document.body.innerHTML = `<p data-style='${WHITE}'><b data-style='${CLEAR}'>one</b></p>`;
    expect(groundAt(document.querySelector('b')?.firstChild as Text)).toBe('dark');
  });

  it('is that of the body for all of a page', () => {
    document.body.setAttribute('data-style', WHITE);
    expect(groundAt(document.documentElement)).toBe('dark');
  });

  it('is that of the host for a text right inside a shadow root', () => {
    document.body.innerHTML = `<div data-style='${WHITE}'></div>`;
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    root?.append('one');
    expect(groundAt(root?.firstChild as Text)).toBe('dark');
  });
});
