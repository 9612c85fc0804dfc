import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { useHash } from '@/ui/look-up/use-hash';
import { PackWriting } from '@/ui/pack-editor/PackWriting';
import type { WritingDesk } from '@/ui/pack-editor/writing-desk';
import { settled } from '../look-up/settled';
import { saying } from '../saying';
import { find } from '../show-popup';

afterEach(() => {
  act(() => render(null, document.body));
  location.hash = '';
});

function App({ desk }: { desk: WritingDesk }) {
  return (
    <PackWriting desk={desk} address={useHash()}>
      All glossaries
    </PackWriting>
  );
}

/** Shows where glossaries are written, at an address. */
export async function showWriting(desk: WritingDesk, address: string): Promise<void> {
  location.hash = address;
  await settled(() => render(saying(<App desk={desk} />), document.body));
}

/** The last field with this label. */
export function field(label: string): HTMLInputElement {
  const labels = [...document.querySelectorAll('label')];
  const found = labels.findLast((it) => it.textContent === label);
  const named = found && document.getElementById(found.htmlFor);
  if (!named) throw new Error(`There is no field ${label}.`);
  return named as HTMLInputElement;
}

/** Types into it. */
export async function type(label: string, words: string): Promise<void> {
  await settled(() => {
    field(label).value = words;
    field(label).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses a value of a list. */
export async function choose(label: string, value: string): Promise<void> {
  const labels = [...document.querySelectorAll('label')];
  const list = labels.find((it) => it.textContent.startsWith(label))?.querySelector('select');
  if (!list) throw new Error(`There is no list ${label}.`);
  await settled(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Presses the button with these words, and waits until what comes of it is shown. */
export async function press(words: string): Promise<void> {
  const button = find('button', words);
  if (!button) throw new Error(`There is no button ${words}.`);
  await settled(() => button.click());
  await settled(() => {});
}

/** Goes to another address, as a link does. */
export async function goTo(address: string): Promise<void> {
  await settled(() => {
    location.hash = address;
  });
  await settled(() => {});
}

/** What is said below a field. */
export function saidOf(label: string): string[] {
  const id = field(label).getAttribute('aria-describedby');
  const said = [...(document.getElementById(id ?? '')?.children ?? [])];
  return said.map((it) => it.textContent);
}
