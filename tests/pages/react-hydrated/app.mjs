import { createElement as h, StrictMode, Suspense, use, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';

let change;
const late = Promise.withResolvers();

function Late() {
  return h('p', null, use(late.promise));
}

function Page() {
  const [state, setState] = useState({
    diagnosis: 'peripheral neuropathy',
    items: [1, 2],
    late: false,
  });
  change = (part) => flushSync(() => setState((before) => ({ ...before, ...part })));
  const items = {
    1: h('li', { key: 1 }, 'muscle cramps, ', h('b', null, 'nerve'), ' pain'),
    2: h('li', { key: 2 }, 'joint pain'),
    3: h('li', { key: 3 }, 'a pinched nerve'),
  };
  return h(
    'main',
    null,
    h('h1', null, 'Cold feet'),
    h('p', null, 'Written on the server: ', state.diagnosis, '.'),
    h(
      'ul',
      null,
      state.items.map((id) => items[id]),
    ),
    state.late && h(Suspense, { fallback: h('p', null, 'Waiting, muscle weakness') }, h(Late)),
  );
}

const root = hydrateRoot(document.getElementById('root'), h(StrictMode, null, h(Page)), {
  onRecoverableError: (error) => console.error(error),
});

window.changes = {
  renderedAgain: () => change({ diagnosis: 'fibromyalgia' }),
  reordered: () => change({ items: [2, 3, 1] }),
  suspended: () => change({ late: true }),
  resolved: () => late.resolve('At last: tender points.'),
  emptied: () => change({ items: [] }),
  unmounted: () => root.unmount(),
};
