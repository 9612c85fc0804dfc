import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import type { CrisisLine } from '@/core/checklist/crisis-lines';
import { NO_TICKS, type Ticks } from '@/core/checklist/ticks';
import { createExplainer } from '@/core/glossary/explain';
import { sourcesOf } from '@/core/glossary/sources-of';
import type { Say } from '@/core/messages/say';
import { readSettings } from '@/core/settings/read-settings';
import type { Knowledge } from '@/ui/checklist/knowledge';
import { Popup, type PopupProps } from '@/ui/popup/Popup';
import type { PageState } from '@/ui/terms/page-state';
import { bundledTexts } from '../../../build/bundled-texts';
import { ENGLISH } from '../../say';
import { saying } from './saying';

const { describe } = createExplainer(bundledTexts());

afterEach(() => act(() => render(null, document.body)));

/** What a popup may find around it. */
interface PopupSetting {
  crisisLines?: CrisisLine[];
  emergencyNumber?: string | null;
  isStorageWorking?: boolean;
  sitesOff?: string[];
  isPaused?: boolean;
  opensOn?: PopupProps['opensOn'];
  say?: Say;
}

/** Renders the popup as its entrypoint does, keeping ticks in state; gives the spies it calls. */
export function showPopup(
  ticks: Partial<Ticks> = {},
  page: PageState = { state: 'asking' },
  {
    emergencyNumber = '999',
    crisisLines = [],
    isStorageWorking = true,
    sitesOff = [],
    isPaused = false,
    opensOn = 'checklist',
    say = ENGLISH,
  }: PopupSetting = {},
) {
  const spies = {
    onTicks: vi.fn(),
    onSettings: vi.fn(),
    onReveal: vi.fn(),
    onCopy: vi.fn(async () => true),
    onPrint: vi.fn(),
    onReload: vi.fn(),
    onBeside: vi.fn(),
    lookUp: vi.fn(async (typed: string) => ({ terms: describe([typed]), isNear: false })),
    addressOfTerm: (term: string) => `#${term}`,
    onOptions: vi.fn(),
  };
  const knowledge: Knowledge = {
    checklist,
    emergencyNumber,
    crisisLines,
    define: async (term) => describe([term])[0] ?? null,
    sourcesOf,
  };
  const settings = { ...readSettings([]), sitesOff, isPaused };
  function App() {
    const [shown, setShown] = useState<Ticks>({ ...NO_TICKS, ...ticks });
    const onTicks = (next: Ticks) => {
      spies.onTicks(next);
      setShown(next);
    };
    return (
      <Popup
        {...{ knowledge, page, settings, isStorageWorking, opensOn }}
        ticks={shown}
        {...spies}
        onTicks={onTicks}
      />
    );
  }
  act(() => render(saying(<App />, say), document.body));
  return spies;
}

/** The element that a person knows by this role or tag and these words. */
export function find<E extends HTMLElement = HTMLElement>(selector: string, words = ''): E | null {
  const all = [...document.querySelectorAll<E>(selector)];
  return all.find((element) => element.textContent.includes(words)) ?? null;
}

/** Clicks the element with these words, or fails by name. */
export function click(selector: string, words: string): void {
  const element = find(selector, words);
  if (!element) throw new Error(`Nothing to click: ${selector} "${words}"`);
  act(() => element.click());
}

/** The text of an element; empty when it is not there. */
export function text(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}
