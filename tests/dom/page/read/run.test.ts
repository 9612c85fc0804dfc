import { describe, expect, it } from 'vitest';
import { nameNodes } from '@/page/read/run';
import { allOfBody, begin, readAll } from './read-all';

describe('nameNodes', () => {
  it('knows the node of each part of a run', () => {
    document.body.innerHTML = '<p>a<b>bc</b>d</p>';
    const { nodes, starts } = nameNodes(readAll(begin(allOfBody())).at(0));
    expect(nodes.map((node) => node.data)).toEqual(['a', 'bc', 'd']);
    expect(starts).toEqual([0, 1, 3]);
  });
});
