import { afterEach, expect, it, vi } from 'vitest';
import { layersInView } from '@/page/read/layers-in-view';

afterEach(() => vi.restoreAllMocks());

/** Puts HTML on the page, of which the element of this id is hit wherever the window is probed. */
function pageHit(html: string, id: string): void {
  document.body.innerHTML = html;
  document.elementFromPoint = () => document.getElementById(id);
}

it('names what is placed over the page, once, from the inside out', () => {
  pageHit(
    '<div id="far"><div id="bar" style="position: fixed"><p id="box" style="position: absolute"><b id="hit">…',
    'hit',
  );
  expect(layersInView(new Set()).map(({ id }) => id)).toEqual(['box', 'bar']);
});

it('passes over what is inside known nodes', () => {
  pageHit('<div style="position: fixed"><p id="known"><b id="hit">…', 'hit');
  expect(layersInView(new Set([document.querySelector('#known') as Node]))).toEqual([]);
});

it('names nothing where nothing is hit', () => {
  document.elementFromPoint = () => null;
  expect(layersInView(new Set())).toEqual([]);
});
