import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { readSettings } from '@/core/settings/read-settings';
import { isSiteOn } from '@/core/settings/settings';
import type { PageState } from '@/ui/terms/page-state';
import { click, find, showPopup, text } from '../show-popup';

const TERMS = [
  { id: 'fibromyalgia', name: 'fibromyalgia', meaning: 'Pain all over.', count: 3, frameId: 0 },
  {
    id: 'neuropathy',
    name: 'peripheral neuropathy',
    meaning: 'Trouble of nerves.',
    count: 1,
    frameId: 7,
  },
];
const PAGE: PageState = { state: 'readable', isRead: true, site: 'example.org', terms: TERMS };
const showPage = (page: PageState, sitesOff: string[] = []) => {
  const spies = showPopup({}, page, { sitesOff });
  click('[role=tab]', 'On this page');
  return spies;
};

describe('how often terms are marked', () => {
  const lists = () => [...document.querySelectorAll<HTMLSelectElement>('.mention-settings select')];
  const choose = (list: number, word: string) =>
    act(() => {
      const select = lists()[list] as HTMLSelectElement;
      select.value = word;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('can be chosen where terms are marked', () => {
    const { onSettings } = showPage(PAGE);
    expect(lists().map(({ value }) => value)).toEqual(['first', 'once']);
    choose(0, 'every');
    choose(1, 'never');
    const changes = onSettings.mock.calls.map(([change]) => change(readSettings([])));
    expect(changes).toEqual([
      { ...readSettings([]), mentions: 'every' },
      { ...readSettings([]), everydayWords: 'never' },
    ]);
  });

  it('is not asked where a site is off', () => {
    showPage({ ...PAGE, terms: [] }, ['example.org']);
    expect(lists()).toEqual([]);
  });
});

describe('the terms on this page', () => {
  it('come first where the page has some, unless a card has led to the checklist', () => {
    const selected = () => find('[role=tab][aria-selected=true]')?.textContent;
    showPopup({}, PAGE, { opensOn: 'page' });
    expect(selected()).toBe('On this page (2)');
    showPopup({ pointedAt: 'd_weak' }, PAGE, { opensOn: 'page' });
    expect(selected()).toBe('Checklist');
  });

  it('can be had beside the page', () => {
    const { onBeside } = showPage(PAGE);
    act(() => find('[title="Show this list beside the page"]')?.click());
    expect(onBeside).toHaveBeenCalledOnce();
  });

  it('counts them in the tab', () => {
    showPopup({}, PAGE);
    expect(find('[role=tab]', 'On this page (2)')).not.toBeNull();
    expect(find('[role=tab][aria-selected=true]', 'Checklist')).not.toBeNull();
  });

  it('lists each once, with its count, and reveals the chosen one', () => {
    const { onReveal } = showPage(PAGE);
    expect([...document.querySelectorAll('li')].map((row) => row.textContent)).toEqual([
      'fibromyalgia3 timesPain all over.',
      'peripheral neuropathyonceTrouble of nerves.',
    ]);
    click('li button', 'neuropathy');
    expect(onReveal).toHaveBeenCalledExactlyOnceWith(TERMS[1]);
  });

  it.each<[string, PageState, string[]]>([
    ['No health terms found on this page.', { ...PAGE, terms: [] }, ['example.com']],
    ['Looking at the page…', { ...PAGE, terms: [], isRead: false }, ['example.com']],
    ['Healthgloss is switched off on example.org.', { ...PAGE, terms: [] }, ['example.org']],
    ['This page cannot be read', { state: 'unreadable', why: 'browser-page' }, []],
    ['store for extensions', { state: 'unreadable', why: 'store' }, []],
    ['Access local files', { state: 'unreadable', why: 'file' }, []],
    ['a page of Healthgloss itself', { state: 'unreadable', why: 'own-page' }, []],
    ['though it was loaded again', { state: 'unreadable', why: 'kept-out' }, []],
    ['Looking at the page', { state: 'asking' }, []],
  ])('says "%s"', (words, page, sitesOff) => {
    showPage(page, sitesOff);
    expect(text('[role=tabpanel]')).toContain(words);
    expect(document.querySelectorAll('li')).toHaveLength(0);
  });

  it.each(['not-loaded', 'not-loaded-or-file'] as const)(
    'can be had by loading the page again where it is %s',
    (why) => {
      const { onReload } = showPage({ state: 'unreadable', why });
      expect(text('[role=tabpanel]')).toContain('open before it was installed or updated');
      expect(text('[role=tabpanel]').includes('file URLs')).toBe(why !== 'not-loaded');
      click('button', 'Load the page again');
      expect(onReload).toHaveBeenCalledOnce();
    },
  );

  it('can be had by switching the site on, or by ending the pause', () => {
    const off = { ...readSettings([]), sitesOff: ['example.org'] };
    const { onSettings } = showPage(PAGE, ['example.org']);
    click('button', 'Switch on here');
    expect(onSettings.mock.calls[0]?.[0](off).sitesOff).toEqual([]);
    const paused = showPopup({}, PAGE, { isPaused: true });
    click('[role=tab]', 'On this page');
    expect(text('[role=tabpanel]')).toContain('paused on all sites');
    click('button', 'End the pause');
    const [[change] = []] = paused.onSettings.mock.calls;
    expect(change({ ...off, isPaused: true })).toEqual(off);
  });

  it('moves between the tabs with the arrow keys', () => {
    showPopup({}, PAGE);
    const press = (key: string) =>
      act(() => {
        const bubbling = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        find('[role=tab][aria-selected=true]')?.dispatchEvent(bubbling);
      });
    press('ArrowLeft');
    expect(document.activeElement?.id).toBe('tab-look-up');
    press('ArrowRight');
    expect(document.activeElement?.id).toBe('tab-checklist');
    press('x');
    expect(document.activeElement?.id).toBe('tab-checklist');
  });
});

describe('the switch for this site', () => {
  const siteSwitch = () => find('[role=switch]', 'Explain terms on');

  it.each([true, false])('is named after the site and turns %s round', (on) => {
    const settings = { ...readSettings([]), sitesOff: on ? [] : ['example.org'] };
    const { onSettings } = showPopup({}, PAGE, settings);
    expect(siteSwitch()?.textContent).toBe('Explain terms on example.org');
    expect(siteSwitch()?.getAttribute('aria-checked')).toBe(String(on));
    click('[role=switch]', 'Explain terms on');
    const [[change] = []] = onSettings.mock.calls;
    expect(isSiteOn(change(settings), 'example.org')).toBe(!on);
  });

  it('ends the pause of all sites, and leaves this one as it was', () => {
    const { onSettings } = showPopup({}, PAGE, { isPaused: true, sitesOff: ['example.org'] });
    expect(siteSwitch()?.textContent).toBe('Explain terms on any site');
    expect(siteSwitch()?.getAttribute('aria-checked')).toBe('false');
    click('[role=switch]', 'Explain terms on');
    const [[change] = []] = onSettings.mock.calls;
    const settings = { ...readSettings([]), isPaused: true, sitesOff: ['example.org'] };
    expect(change(settings)).toEqual({ ...settings, isPaused: false });
  });

  it('is not there for a text that was given to be explained, which is listed while all sites are paused', () => {
    const page = { ...PAGE, site: null } as PageState;
    showPopup({}, page, { isPaused: true });
    expect(siteSwitch()).toBeNull();
    click('[role=tab]', 'On this page');
    expect(text('[role=tabpanel]')).not.toContain('paused');
    expect(find('.term')).not.toBeNull();
  });

  it.each<PageState>([{ state: 'asking' }, { state: 'unreadable', why: 'store' }])(
    'is not there while %j',
    (page) => {
      showPopup({}, page);
      expect(siteSwitch()).toBeNull();
    },
  );
});

describe('a storage that keeps nothing', () => {
  it('is told of, and otherwise passed over in silence', () => {
    showPopup();
    expect(text('[role=status].popup-notice')).toBe('');
    showPopup({}, PAGE, { isStorageWorking: false });
    expect(text('[role=status].popup-notice')).toContain('cannot store this');
  });
});

it('leads to the options', () => {
  const { onOptions } = showPopup();
  act(() => find('button[title=Settings]')?.click());
  expect(onOptions).toHaveBeenCalledOnce();
});
