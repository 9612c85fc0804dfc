import { expect, it, vi } from 'vitest';
import { onRewritten } from '@/page/follow/on-rewritten';

it('tells of another root element, and of nothing else', async () => {
  const callback = vi.fn();
  const life = new AbortController();
  onRewritten(callback, life.signal);
  document.body.append('a text');
  document.append(document.createComment('a note'));
  await Promise.resolve();
  expect(callback).not.toHaveBeenCalled();
  document.documentElement.remove();
  document.append(document.createElement('html'));
  await vi.waitFor(() => expect(callback).toHaveBeenCalledOnce());
  life.abort();
});
