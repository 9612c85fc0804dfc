import { describe, expect, it } from 'vitest';
import { rereadRun } from '@/page/read/reread-run';
import { nameNodes } from '@/page/read/run';
import { allOfBody, begin, readAll } from './read-all';

describe('rereadRun', () => {
  it('gives a run that can be read again for as long as it stays as it was', () => {
    document.body.innerHTML = '<p>one <b>two</b></p>';
    const run = readAll(begin(allOfBody())).at(0);
    expect(rereadRun(run)).toEqual(nameNodes(run));
    document.querySelector('p')?.setAttribute('contenteditable', '');
    expect(rereadRun(run)).toBeNull();
    document.querySelector('p')?.removeAttribute('contenteditable');
    expect(rereadRun(run)).not.toBeNull();
    (document.querySelector('b')?.firstChild as Text).data = 'three';
    expect(rereadRun(run)).toBeNull();
  });
});
