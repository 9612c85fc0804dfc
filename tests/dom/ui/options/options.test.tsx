import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TermId } from '@/core/glossary/term-id';
import { readSettings } from '@/core/settings/read-settings';
import type { Settings } from '@/core/settings/settings';
import { writeSettingsFile } from '@/core/settings/settings-file';
import { Options } from '@/ui/options/Options';
import { fakeDesk as fakeWritingDesk } from '../pack-editor/fake-desk';
import { BUNDLED, fakeDesk } from '../packs/fake-desk';
import { saying } from '../saying';
import { click, find, text } from '../show-popup';

const onChangeKeys = vi.fn();
const describeTerms = vi.fn(async (ids: readonly string[]) =>
  ids
    .filter((id) => id !== 'old/gone')
    .map((id) => ({ id: id as TermId, name: `The ${id.split('/')[1]}`, definition: '' })),
);
const glossary = {
  lookUp: vi.fn(),
  listTerms: vi.fn(async () => []),
  selectedWords: vi.fn(async () => ''),
  explainTerm: vi.fn(),
  openChecklist: vi.fn(),
};
const { desk: writingDesk } = fakeWritingDesk();
const regions = { names: { DE: 'Germany', NZ: 'New Zealand' }, ofClock: 'Germany' };
const desk = fakeDesk();
let settings: Settings;

beforeEach(() => onChangeKeys.mockClear());
afterEach(() => act(() => render(null, document.body)));

/** Renders the options as their entrypoint does, keeping settings in state. */
function show(stored: Partial<Settings> = {}, isKept = true) {
  function App() {
    const [chosen, setChosen] = useState<Settings>({ ...readSettings([]), ...stored });
    settings = chosen;
    const keys = [
      { does: 'Open Healthgloss', key: 'Alt+Shift+Home' },
      { does: 'Explain the next health term', key: '' },
    ];
    return (
      <Options
        settings={chosen}
        onSettings={setChosen}
        {...{ isKept, keys, onChangeKeys, glossary, regions }}
        desk={desk}
        writingDesk={writingDesk}
        bundled={BUNDLED}
        describe={describeTerms}
      />
    );
  }
  act(() => render(saying(<App />), document.body));
}

const choose = (label: string, word: string) =>
  act(() => {
    const list = find('label', label)?.querySelector('select') as HTMLSelectElement;
    list.value = word;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
const sites = () => [...document.querySelectorAll('.listed-name')].map((it) => it.textContent);
const write = (words: string) => {
  act(() => {
    const field = document.querySelector('.field') as HTMLInputElement;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  });
};

describe('the words that are known', () => {
  const words = () => [...document.querySelectorAll('.listed-name')].map((it) => it.textContent);

  it('are listed by name, and marked again', async () => {
    show({ termsKnown: ['article/tremor', 'old/gone', 'around/gp'] });
    await act(async () => {});
    expect(words()).toEqual(['old/gone', 'The gp', 'The tremor']);
    act(() => find('[aria-label="Mark The gp again"]')?.click());
    expect(settings.termsKnown).toEqual(['article/tremor', 'old/gone']);
    expect(document.activeElement?.closest('.settings-section')?.textContent).toContain(
      'Words you know',
    );
  });

  it('are asked for by their ids, whatever stands in these', async () => {
    describeTerms.mockClear();
    show({ termsKnown: ['own-mine/a, b', 'around/gp'] });
    await act(async () => {});
    expect(describeTerms).toHaveBeenCalledExactlyOnceWith(['own-mine/a, b', 'around/gp']);
  });

  it('are asked for only where there are some', async () => {
    describeTerms.mockClear();
    show();
    await act(async () => {});
    expect(describeTerms).not.toHaveBeenCalled();
    expect(words()).toEqual([]);
  });
});

it('the numbers to call are those of the clock, or of a region of one’s choice', () => {
  show();
  expect(text('.settings-page')).toContain('The place of the clock (Germany)');
  choose('Give the numbers to call in', 'NZ');
  expect(settings.region).toBe('NZ');
  choose('Give the numbers to call in', '');
  expect(settings.region).toBe('');
});

describe('the sites', () => {
  it('are listed by name, and taken off the list', () => {
    show({ sitesOff: ['b.org', '', 'a.org'] });
    expect(sites()).toEqual(['Files on this computer', 'a.org', 'b.org']);
    act(() => find('[aria-label="Remove a.org"]')?.click());
    expect(settings.sitesOff).toEqual(['b.org', '']);
    expect(document.activeElement?.matches('.field')).toBe(true);
  });

  it('are added by name or by a whole address, once', () => {
    show();
    write('https://forum.example.org/thread/1');
    expect(settings.sitesOff).toEqual(['forum.example.org']);
    expect(text('.add-site [role=status]')).toBe('forum.example.org is in the list.');
    write('forum.example.org');
    expect(settings.sitesOff).toEqual(['forum.example.org']);
    expect(text('.add-site [role=status]')).toContain('already');
  });

  it('are refused where they are none, and what was written stays', () => {
    show();
    write('my forum');
    expect(settings.sitesOff).toEqual([]);
    expect(text('.add-site [role=status]')).toContain('“my forum” is not the address of a site');
    expect((document.querySelector('.field') as HTMLInputElement).value).toBe('my forum');
  });

  it('can be all but some, or only some: each list is kept', () => {
    show({ sitesOff: ['a.org'] });
    choose('Mark terms on', 'chosen-sites');
    expect(sites()).toEqual([]);
    write('b.org');
    expect(settings).toMatchObject({ sitesOff: ['a.org'], sitesChosen: ['b.org'] });
    act(() => find('[aria-label="Remove b.org"]')?.click());
    expect(settings.sitesChosen).toEqual([]);
    choose('Mark terms on', 'all-sites');
    expect(sites()).toEqual(['a.org']);
  });

  it('can all be paused', () => {
    show();
    click('[role=switch]', 'Pause on all sites');
    expect(settings.isPaused).toBe(true);
    click('[role=switch]', 'Pause on all sites');
    expect(settings.isPaused).toBe(false);
  });
});

it('has mentions, everyday words, looks and glossaries', () => {
  show();
  choose('The same term', 'every');
  choose('Everyday words', 'never');
  choose('Colors', 'dark');
  choose('Text of cards', 'larger');
  choose('A card opens', 'shift');
  choose('After a wait', 'long');
  choose('The line below', 'solid');
  choose('Its color', 'own');
  click('[role=switch]', 'Around the article');
  expect(settings).toMatchObject({
    mentions: 'every',
    everydayWords: 'never',
    theme: 'dark',
    textSize: 'larger',
    opensBy: 'shift',
    openDelay: 'long',
    underline: 'solid',
    underlineColour: '#7a5cd6',
    packsOff: ['around'],
  });
  click('[role=switch]', 'Around the article');
  expect(settings.packsOff).toEqual([]);
});

it('asks only what counts: no wait for a click, no colour for no line', () => {
  show({ opensBy: 'click', underline: 'none' });
  expect(find('label', 'After a wait')).toBeNull();
  expect(find('label', 'Its color')).toBeNull();
});

it('takes a colour of one’s own, and gives it up', () => {
  show({ underlineColour: '#123456' });
  act(() => {
    const field = document.querySelector('input[type=color]') as HTMLInputElement;
    field.value = '#654321';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(settings.underlineColour).toBe('#654321');
  choose('Its color', 'ours');
  expect(settings.underlineColour).toBe('');
});

it('shows the keys as the browser has them, and leads to where they are changed', () => {
  show();
  const rows = [...document.querySelectorAll('.key')].map((row) => row.textContent);
  expect(rows).toEqual(['Open HealthglossAlt+Shift+Home', 'Explain the next health termNo key']);
  click('button', 'Change keys');
  expect(onChangeKeys).toHaveBeenCalledOnce();
});

it('says where the browser keeps nothing', () => {
  show();
  expect(text('.options-notice')).toBe('');
  show({}, false);
  expect(text('.options-notice')).toContain('cannot store');
});

describe('a file of settings', () => {
  const take = async (words: string) => {
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    const files = [new File([words], 'mine.json')];
    Object.defineProperty(input, 'files', { configurable: true, get: () => files });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    });
  };

  it('is taken whole, and can be undone', async () => {
    show({ sitesOff: ['a.org'], mentions: 'every' });
    const before = settings;
    await take(writeSettingsFile({ ...readSettings([]), theme: 'dark', sitesOff: ['b.org'] }));
    expect(settings).toEqual({ ...readSettings([]), theme: 'dark', sitesOff: ['b.org'] });
    expect(text('[role=status]:has(.said)')).toContain('Settings taken from mine.json.');
    click('button', 'Undo');
    expect(settings).toEqual(before);
  });

  it('changes nothing where one thing in it is wrong, and says what', async () => {
    show({ sitesOff: ['a.org'] });
    const before = settings;
    const file = JSON.parse(writeSettingsFile(settings));
    await take(JSON.stringify({ ...file, settings: { theme: 'dark', mentions: 'some' } }));
    expect(settings).toEqual(before);
    expect(text('.faults')).toContain('"mentions" cannot be "some".');
  });

  it('changes nothing where the file cannot be read, and says so', async () => {
    show({ sitesOff: ['a.org'] });
    const before = settings;
    vi.spyOn(File.prototype, 'text').mockRejectedValueOnce(new Error('gone'));
    await take('');
    expect(settings).toEqual(before);
    expect(text('[role=status]:has(.said)')).toContain('Nothing was taken from mine.json:');
    expect(text('.faults')).toContain('did not hand over the file');
  });

  it('is saved with all settings under a name of ours', async () => {
    show({ sitesOff: ['a.org'] });
    let saved: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved = blob as Blob;
      return 'blob:x';
    });
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    click('button', 'Save to a file');
    expect((press.mock.contexts[0] as HTMLAnchorElement).download).toBe(
      'healthgloss-settings.json',
    );
    expect(await saved?.text()).toBe(writeSettingsFile(settings));
    vi.restoreAllMocks();
  });
});

describe('the address', () => {
  const selected = () => document.querySelector('[aria-selected=true]')?.textContent;

  it.each([
    ['', 'Settings'],
    ['#article/gout', 'Glossary'],
    ['#glossaries', 'My glossaries'],
    ['#add=fever', 'My glossaries'],
  ])('%s leads to the tab %s', async (hash, tab) => {
    location.hash = hash;
    show();
    await act(async () => {});
    expect(selected()).toBe(tab);
    location.hash = '';
  });
});
