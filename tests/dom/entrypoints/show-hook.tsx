import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

afterEach(() => act(() => render(null, document.body)));

/** Runs a hook in a component of its own; `current` is what it gave last. */
export function showHook<Result>(hook: () => Result): { readonly current: Result } {
  const shown: { current?: Result } = {};
  function Holder() {
    shown.current = hook();
    return null;
  }
  act(() => render(<Holder />, document.body));
  return shown as { current: Result };
}
