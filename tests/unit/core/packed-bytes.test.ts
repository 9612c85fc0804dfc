import { afterEach, expect, it, vi } from 'vitest';
import { packBytes, unpackBytes } from '@/core/packed-bytes';

const bytes = Uint8Array.from({ length: 1000 }, (_, i) => (i * 37) % 256);

afterEach(() => vi.unstubAllGlobals());

it('gives back every byte', () => {
  expect(unpackBytes(packBytes(bytes))).toEqual(bytes);
  expect(unpackBytes(packBytes(new Uint8Array()))).toHaveLength(0);
});

it('lets the browser read where it can', () => {
  const fromBase64 = vi.fn(() => bytes);
  vi.stubGlobal('Uint8Array', { fromBase64 });
  expect(unpackBytes('AAAA')).toBe(bytes);
  expect(fromBase64).toHaveBeenCalledWith('AAAA');
});
