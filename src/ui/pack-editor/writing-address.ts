import { decodedAddress } from '@/core/text/decoded-address';

/**
 * What is written: a term of a pack that is chosen or not yet, a pack, a term that it has, or what an article is about.
 * `added` is the key under which words lie that were selected to be added.
 */
export type Writing =
  | { view: 'home' }
  | { view: 'write'; pack: string; added?: string }
  | { view: 'pack'; pack: string }
  | { view: 'term'; pack: string; term: string }
  | { view: 'article' };

/** What the menu of selected text puts before that key. */
const ADD = 'add=';
const ROOM = 'glossaries';

/** What an address of the page of options, without its #, asks to write; null where it asks for something else. */
export function writingAt(address: string): Writing | null {
  if (address.startsWith(ADD)) return { view: 'write', pack: '', added: address.slice(ADD.length) };
  const [room, view = '', ...parts] = address.split('/');
  const [pack = '', term = ''] = parts.map(decodedAddress);
  if (room !== ROOM) return null;
  if (view === 'article') return { view };
  if (view === 'write') return { view, pack };
  if (view !== 'edit' || pack === '') return { view: 'home' };
  return term === '' ? { view: 'pack', pack } : { view: 'term', pack, term };
}

/** The address, with its #, at which something is written. */
export function addressOf(writing: Writing): string {
  const { view } = writing;
  if (view === 'home') return `#${ROOM}`;
  if (view === 'article') return `#${ROOM}/article`;
  const pack = encodeURIComponent(writing.pack);
  if (view === 'write') return `#${ROOM}/write/${pack}`;
  if (view === 'pack') return `#${ROOM}/edit/${pack}`;
  return `#${ROOM}/edit/${pack}/${encodeURIComponent(writing.term)}`;
}
