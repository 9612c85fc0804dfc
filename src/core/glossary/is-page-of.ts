import type { Source } from './source';

/** Whether an address is that of a source on the web: `www.`, a slash at the end and what follows it aside. */
export function isPageOf({ url }: Source, address: string): boolean {
  return url !== undefined && placeOf(url) === placeOf(address);
}

function placeOf(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
    .replace(/^https?:\/\/(www\.)?/, '');
}
