import { afterEach, expect, it, vi } from 'vitest';
import { askedRoot } from '@/page/session/asked-root';

afterEach(() => vi.restoreAllMocks());

function runBy(root: string | null): void {
  const script = document.createElement('script');
  if (root !== null) script.dataset.root = root;
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
}

it('is what the script that runs us names', () => {
  document.body.innerHTML = '<article><p></p></article>';
  runBy('article');
  expect(askedRoot()).toBe(document.querySelector('article'));
});

it('is nothing where it names none, or no script runs us', () => {
  runBy('');
  expect(askedRoot()).toBeNull();
  vi.restoreAllMocks();
  expect(askedRoot()).toBeNull();
});
