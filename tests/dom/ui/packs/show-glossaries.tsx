import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import type { Say } from '@/core/messages/say';
import { readSettings } from '@/core/settings/read-settings';
import type { Settings } from '@/core/settings/settings';
import { GlossariesPage, type GlossariesPageProps } from '@/ui/packs/GlossariesPage';
import { ENGLISH } from '../../../say';
import { saying } from '../saying';
import { BUNDLED } from './fake-desk';

afterEach(() => act(() => render(null, document.body)));

/** The settings as they are just then. */
export const shown: { settings: Settings } = { settings: readSettings([]) };

/** Shows the glossaries of a desk, and waits until they are loaded. */
export async function showGlossaries(
  props: Pick<GlossariesPageProps, 'desk' | 'onEdit'>,
  stored: Partial<Settings> = {},
  say: Say = ENGLISH,
): Promise<void> {
  function App() {
    const [settings, onSettings] = useState<Settings>({ ...readSettings([]), ...stored });
    shown.settings = settings;
    return <GlossariesPage {...{ ...props, settings, onSettings }} bundled={BUNDLED} />;
  }
  await act(async () => render(saying(<App />, say), document.body));
  await act(async () => {});
}

/** The button with these words, this label or this title. */
export function buttonOf(words: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find(
    (it) => (it.getAttribute('aria-label') ?? (it.textContent || it.title)) === words,
  );
  if (!found) throw new Error(`There is no button ${words}.`);
  return found;
}

/** Presses a button, and waits for what that does. */
export async function pressed(words: string): Promise<void> {
  await act(async () => buttonOf(words).click());
  await act(async () => {});
}

/** The texts of all that a selector finds. */
export function texts(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** Pastes a text, and has it read. */
export const paste = (text: string) => submitted('.pack-fold textarea', text);

/** Types into a field that a selector names, submits its form, and waits for what that does. */
export async function submitted(selector: string, text: string): Promise<void> {
  const field = document.querySelector(selector) as HTMLInputElement | HTMLTextAreaElement;
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    field.form?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  });
  await act(async () => {});
}
