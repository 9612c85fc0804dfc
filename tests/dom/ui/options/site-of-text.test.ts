import { expect, it } from 'vitest';
import { siteOfText } from '@/ui/options/site-of-text';

it.each([
  ['example.org', 'example.org'],
  ['  Forum.Example.org ', 'forum.example.org'],
  ['https://example.org/a/b?c#d', 'example.org'],
  ['example.org:8080/a', 'example.org'],
  ['http://user@example.org', 'example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost', 'localhost'],
])('%j is the site %s', (text, site) => {
  expect(siteOfText(text)).toBe(site);
});

it.each(['', '   ', 'two words', 'https://', 'file:///a', 'a b.org'])('%j is no site', (text) => {
  expect(siteOfText(text)).toBeNull();
});
