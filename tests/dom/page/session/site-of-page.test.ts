import { expect, it } from 'vitest';
import { siteOfPage } from '@/page/session/site-of-page';

const at = (hostname: string, ancestors?: string[]) =>
  siteOfPage({ hostname, ancestorOrigins: ancestors } as unknown as Location);

it('is the host name of the page itself', () => {
  expect(at('forum.example', [])).toBe('forum.example');
  expect(at('forum.example')).toBe('forum.example');
  expect(at('', [])).toBe('');
});

it('is that of the outermost page in a frame', () => {
  expect(at('', ['https://b.example', 'https://forum.example:8080'])).toBe('forum.example');
});

it('is its own where the outermost page has no origin to name', () => {
  expect(at('frame.example', ['null'])).toBe('frame.example');
});
