import { expect, it, vi } from 'vitest';
import { onActivity } from '@/page/follow/on-activity';

it('tells of a reader who does not only scroll and of what has loaded, until the signal aborts', () => {
  const callback = vi.fn();
  const life = new AbortController();
  onActivity(callback, life.signal);
  document.body.innerHTML = '<p></p>';
  const inside = document.querySelector('p') as Element;
  const types = ['pointermove', 'click', 'keyup', 'load'];
  for (const type of [...types, 'scroll']) inside.dispatchEvent(new Event(type));
  expect(callback).toHaveBeenCalledTimes(types.length);
  life.abort();
  inside.dispatchEvent(new Event('click'));
  expect(callback).toHaveBeenCalledTimes(types.length);
});
