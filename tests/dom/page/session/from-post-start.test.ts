import { describe, expect, it } from 'vitest';
import { fromPostStart } from '@/page/session/from-post-start';

const HTML = `<article id="long"><p id="a">One</p><p id="b">Two</p><p id="c">Three</p></article>
  <article id="next"><p id="d">Four</p></article><div id="outside">Five</div>`;

/** Puts the page together, with the elements of these ids beginning above the view; gives the elements of others. */
function pageWith(above: string[]) {
  document.body.innerHTML = HTML;
  const byId = (id: string) => document.querySelector(`#${id}`) as Element;
  for (const id of above) {
    byId(id).getBoundingClientRect = () => new DOMRect(0, -500, 100, 900);
  }
  return (ids: string) => ids.split(' ').map((id) => ({ first: byId(id), last: byId(id) }));
}
const idsOf = (stretches: readonly { first: Node }[]) =>
  stretches.map(({ first }) => (first as Element).id);

describe('fromPostStart', () => {
  it('leaves what is in view as it is where its post begins there too', () => {
    const stretches = pageWith([])('a b d outside');
    expect(fromPostStart(stretches, document)).toEqual(stretches);
  });

  it('takes all of a post that begins above the view, once', () => {
    const stretches = pageWith(['long'])('b c d');
    expect(idsOf(fromPostStart(stretches, document))).toEqual(['long', 'd']);
  });

  it('takes all of the root for what is in no post, where that begins above the view', () => {
    const stretches = pageWith(['next'])('outside');
    const root = document.createElement('section');
    root.id = 'root';
    root.getBoundingClientRect = () => new DOMRect(0, -10, 100, 900);
    expect(idsOf(fromPostStart(stretches, root))).toEqual(['root']);
  });
});
