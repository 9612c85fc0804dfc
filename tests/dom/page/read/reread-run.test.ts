import { describe, expect, it } from 'vitest';
import { rereadRun } from '@/page/read/reread-run';
import { nameNodes } from '@/page/read/run';
import { allOfBody, begin, readAll } from './read-all';

describe('rereadRun', () => {
  const readOne = (html: string) => {
    document.body.innerHTML = html;
    return readAll(begin(allOfBody())).at(0);
  };
  const $ = (selector: string) => document.querySelector(selector) as HTMLElement;

  it('gives a run as it is by now', () => {
    const run = readOne('<p>one <b>two</b></p>');
    expect(rereadRun(run)).toEqual(nameNodes(run));
    ($('b').firstChild as Text).data = 'three';
    $('p').append(document.createElement('span'), ' four');
    expect(rereadRun(run)?.text).toBe('one three four');
    $('span').remove();
    expect(rereadRun(run)?.text).toBe('one three four');
  });

  it('gives nothing where nothing is read any longer', () => {
    const run = readOne('<p>one <b>two</b></p>');
    $('p').setAttribute('contenteditable', '');
    expect(rereadRun(run)).toBeNull();
    $('p').removeAttribute('contenteditable');
    expect(rereadRun(run)).not.toBeNull();
    $('p').remove();
    expect(rereadRun(run)).toBeNull();
  });
});
