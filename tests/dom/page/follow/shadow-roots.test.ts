import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShadowRoots } from '@/page/follow/shadow-roots';

let life: AbortController;
let found: ShadowRoot[];
const closed = new Map<Element, ShadowRoot>();
const open = vi.fn((element: Element) => element.shadowRoot ?? closed.get(element) ?? null);

const add = (name: string) => document.body.appendChild(document.createElement(name));
const start = () => new ShadowRoots(open, (root) => found.push(root), life.signal);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  closed.clear();
  open.mockClear();
  found = [];
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('ShadowRoots', () => {
  it('finds open and closed roots, each once', () => {
    const roots = start();
    const [div, custom] = [add('div'), add('x-post')];
    const first = div.attachShadow({ mode: 'open' });
    closed.set(custom, custom.attachShadow({ mode: 'closed' }));
    for (const element of [div, custom, div, custom]) roots.look(element);
    expect(found).toEqual([first, closed.get(custom)]);
    expect(roots.all()).toEqual(found);
  });

  it('does not ask elements that cannot have one', () => {
    start().look(add('table'));
    expect(open).not.toHaveBeenCalled();
  });

  it('finds a root that comes late', async () => {
    const custom = add('x-post');
    start().look(custom);
    custom.attachShadow({ mode: 'open' });
    await vi.advanceTimersByTimeAsync(150);
    expect(found).toEqual([custom.shadowRoot]);
  });

  it('stops looking again after a while, and when the signal aborts', async () => {
    start().look(add('x-post'));
    await vi.advanceTimersByTimeAsync(60_000);
    const asked = open.mock.calls.length;
    expect(asked).toBeGreaterThan(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(open).toHaveBeenCalledTimes(asked);

    start().look(add('x-post'));
    life.abort();
    open.mockClear();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(open).not.toHaveBeenCalled();
  });

  it('finds roots that came late to any element, in other roots too, when it is to look again', () => {
    const roots = start();
    const outer = add('x-outer').attachShadow({ mode: 'open' });
    const [custom, plain, full] = [add('x-post'), add('section'), add('div')];
    full.append('text');
    const inner = outer.appendChild(document.createElement('div'));
    for (const element of document.body.children) roots.look(element);
    expect(found).toEqual([outer]);
    closed.set(plain, plain.attachShadow({ mode: 'closed' }));
    const late = [custom, full, inner].map((host) => host.attachShadow({ mode: 'open' }));
    const job = roots.lookAgainJob(document);
    while (job.step(false));
    expect(new Set(found)).toEqual(new Set([outer, closed.get(plain), ...late]));
  });

  it('forgets roots that are no longer part of the page', () => {
    const roots = start();
    const div = add('div');
    div.attachShadow({ mode: 'open' });
    roots.look(div);
    div.remove();
    expect(roots.all()).toEqual([]);
  });
});
