import { describe, expect, it, vi } from 'vitest';
import { entry, wholePack } from '../../../unit/core/own-pack/whole-pack';
import { settled } from '../look-up/settled';
import { find, text } from '../show-popup';
import { fakeDesk } from './fake-desk';
import { choose, field, goTo, press, saidOf, showWriting, type } from './show-writing';

describe('a term that is written', () => {
  it('begins a glossary where there is none, with the words that were selected', async () => {
    const { desk, packs } = fakeDesk();
    desk.wordsToAdd = async (id) => (id === 'f3-a1' ? 'cold\n nodule' : '');
    await showWriting(desk, 'add=f3-a1');
    expect(field('Term').value).toBe('cold nodule');
    await type('What it means', 'A lump.');
    await press('Save term');
    expect(packs.get('own-my-words')).toMatchObject({
      name: 'My words',
      language: 'en',
      terms: [{ id: 'cold-nodule', name: 'cold nodule', definition: 'A lump.' }],
    });
    expect(text('[role=status]')).toBe('“cold nodule” is in the glossary “My words”.');
    expect(location.hash).toBe('#glossaries/edit/own-my-words');
  });

  it('goes into the glossary that is chosen', async () => {
    const { desk, packs } = fakeDesk(wholePack());
    await showWriting(desk, 'glossaries/write/own-thyroid');
    await type('Term', 'cold nodule');
    await type('What it means', 'A lump.');
    await press('Save term');
    expect(packs.get('own-thyroid')?.terms.map(({ name }) => name)).toContain('cold nodule');
  });

  it('is not saved while something of it is wrong, which is said at its field', async () => {
    const { desk } = fakeDesk();
    await showWriting(desk, 'glossaries/write/');
    await type('Web address', 'http://a.org');
    await press('Save term');
    expect(saidOf('Term')).toEqual(['Write a name.']);
    expect(saidOf('What it means')).toContain('Write what it means.');
    expect(document.activeElement).toBe(field('Term'));
    expect(document.querySelectorAll('.typing-fault')).toHaveLength(3);
    expect(desk.prepare).not.toHaveBeenCalled();
  });

  it('counts the words of a definition, and says gently where they are many', async () => {
    await showWriting(fakeDesk().desk, 'glossaries/write/');
    await type('What it means', 'One two.');
    expect(saidOf('What it means')).toEqual(['2 words']);
    await type('What it means', 'word '.repeat(46));
    expect(saidOf('What it means')).toEqual(['46 words', 'Up to 45 words are easier to take in.']);
  });
});

it('says why nothing can be written where the browser keeps no glossaries', async () => {
  const { desk } = fakeDesk();
  desk.list = () => Promise.reject(Object.assign(new Error(), { kind: 'unavailable' }));
  await showWriting(desk, 'glossaries/write/');
  expect(text('[role=alert]')).toBe(
    'This browser does not store glossaries here. It may be a private window.',
  );
});

describe('what was typed', () => {
  it('stays where it cannot be saved', async () => {
    const { desk, told } = fakeDesk();
    told.fails = true;
    await showWriting(desk, 'glossaries/write/');
    await type('Term', 'cold nodule');
    await type('What it means', 'A lump.');
    await press('Save term');
    expect(text('.saving-said')).toBe(
      'There is no room left on this device. What you wrote is still here.',
    );
    expect(field('What it means').value).toBe('A lump.');
    told.fails = false;
    await press('Save term');
    expect(location.hash).toContain('glossaries/edit/');
  });

  it('is noted at the form that it is about, and saved all the same where that is asked for', async () => {
    const { desk, packs, told } = fakeDesk();
    const note = { term: 'x', other: 'goiter' };
    told.notes = [
      { ...note, kind: 'ordinary', words: 'walk' },
      { ...note, kind: 'never-found', words: '+++' },
      { ...note, kind: 'repeated', words: 'CN' },
    ];
    await showWriting(desk, 'glossaries/write/');
    await type('Term', 'walk');
    await type('What it means', 'Steps.');
    await type('Other ways to write it', '+++');
    await type('Abbreviations', 'CN');
    await press('Save term');
    expect(packs.size).toBe(0);
    expect(saidOf('Term')[0]).toContain('“walk” is a common English word');
    expect(saidOf('Other ways to write it')).toContain('“+++” can never be found in a text.');
    expect(saidOf('Abbreviations')[1]).toContain('for “goiter”');
    await press('Save all the same');
    expect(packs.size).toBe(1);
  });

  it('goes into the glossary chosen last, also where it was to be saved into another', async () => {
    const { desk, packs, told } = fakeDesk(
      wholePack(),
      wholePack({ id: 'clinic', name: 'Clinic' }),
    );
    told.notes = [{ term: 'x', other: 'goiter', kind: 'ordinary', words: 'walk' }];
    await showWriting(desk, 'glossaries/write/own-thyroid');
    await type('Term', 'walk');
    await type('What it means', 'Steps.');
    await press('Save term');
    await choose('Put it into', 'own-clinic');
    expect(find('button', 'Save all the same')).toBeNull();
    await press('Save term');
    await press('Save all the same');
    const names = (id: string) => packs.get(id)?.terms.map(({ name }) => name);
    expect(names('own-clinic')).toContain('walk');
    expect(names('own-thyroid')).not.toContain('walk');
  });

  it('is said to be explained already where another glossary has it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const { desk } = fakeDesk();
    desk.known = vi.fn(async (words: readonly string[]) =>
      words.map((word) =>
        word === 'fibro'
          ? { id: 'article/fibro' as const, name: 'Fibromyalgia', definition: '' }
          : null,
      ),
    );
    await showWriting(desk, 'glossaries/write/');
    await type('Other ways to write it', 'pain\nfibro');
    await vi.advanceTimersByTimeAsync(400);
    await expect
      .poll(() => saidOf('Other ways to write it'))
      .toContain('“fibro” is explained already, as “Fibromyalgia”.');
    await type('Other ways to write it', 'pain\nfibroid');
    expect(saidOf('Other ways to write it').join()).not.toContain('explained already');
    vi.useRealTimers();
  });

  it('is asked about before it is left, and stays where the person does', async () => {
    await showWriting(fakeDesk().desk, 'glossaries/write/');
    await type('Term', 'half a');
    await goTo('glossaries');
    expect(text('.leave h2')).toBe('Leave without saving?');
    await press('Keep writing');
    await goTo(location.hash);
    expect(find('.leave')).toBeNull();
    expect(field('Term').value).toBe('half a');
    await goTo('glossaries/article');
    await press('Leave');
    expect(text('.view-title')).toBe('From an article');
  });

  it('stays where an address asks for nothing to be written', async () => {
    await showWriting(fakeDesk().desk, 'glossaries/write/');
    await type('Term', 'half a');
    await goTo('article/tremor');
    expect(find('.leave')).toBeNull();
    expect(field('Term').value).toBe('half a');
  });
});

/** Deletes a term, and begins to have it back; gives what has that go on. */
async function undoSlowly(): Promise<() => Promise<void>> {
  const { desk } = fakeDesk(wholePack());
  await showWriting(desk, 'glossaries/edit/own-thyroid/goiter');
  await press('Delete this term');
  const prepare = vi.mocked(desk.prepare);
  const make = prepare.getMockImplementation() as typeof desk.prepare;
  let goOn = () => {};
  prepare.mockImplementationOnce(async (...job) => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    return make(...job);
  });
  await press('Undo');
  return async () => {
    await settled(goOn);
    await settled(() => {});
  };
}

describe('a glossary', () => {
  const terms = Array.from({ length: 60 }, (_, i) => entry(`t${i}`, `nonsense ${i}`));

  it('lists some of its terms, and those that are looked for', async () => {
    const { desk } = fakeDesk(wholePack({ terms }));
    await showWriting(desk, 'glossaries/edit/own-thyroid');
    expect(document.querySelectorAll('.written-terms a')).toHaveLength(50);
    expect(text('.term-list [role=status]')).toBe('50 of 60 terms. Type to find others.');
    await type('Find a term in this glossary', '59');
    expect(text('.written-terms')).toBe('nonsense 59');
  });

  it('is called otherwise once that is saved, but never nothing', async () => {
    const { desk, packs } = fakeDesk(wholePack());
    await showWriting(desk, 'glossaries/edit/own-thyroid');
    await type('Name', ' ');
    await press('Save');
    expect(saidOf('Name')).toEqual(['Write a name.']);
    await type('Name', 'Clinic');
    await type('Version', '2');
    await press('Save');
    expect(packs.get('own-thyroid')).toMatchObject({ name: 'Clinic', version: '2' });
    expect(text('.view-title')).toBe('Clinic');
  });

  it('may be in a language that nobody has a name for', async () => {
    const { desk } = fakeDesk(wholePack({ language: 'en-x' }));
    await showWriting(desk, 'glossaries/edit/own-thyroid');
    const languages = document.querySelector('select') as HTMLSelectElement;
    expect(languages.selectedOptions[0]?.textContent).toBe('en-x');
    expect([...languages.options].map((it) => it.textContent)).toContain('Spanish');
  });

  it('has a term changed, deleted, and back as it was', async () => {
    const { desk, packs } = fakeDesk(wholePack());
    const whole = packs.get('own-thyroid');
    await showWriting(desk, 'glossaries/edit/own-thyroid/goiter');
    await type('What it means', 'A swelling.');
    await press('Save term');
    expect(packs.get('own-thyroid')?.terms[0]?.definition).toBe('A swelling.');
    await goTo('glossaries/edit/own-thyroid/goiter');
    await type('What it means', whole?.terms[0]?.definition ?? '');
    await press('Save term');
    expect(packs.get('own-thyroid')).toEqual(whole);
    await goTo('glossaries/edit/own-thyroid/goiter');
    await press('Delete this term');
    expect(text('[role=status]')).toBe('“goiter” is deleted.');
    expect(text('.written-terms')).not.toContain('goiter');
    await press('Undo');
    expect(text('[role=status]')).toBe('“goiter” is back.');
    expect(text('.written-terms')).toContain('goiter');
    expect(packs.get('own-thyroid')).toEqual(whole);
  });

  it('says why a term cannot be had back only while its deletion is said', async () => {
    const { desk, told } = fakeDesk(wholePack());
    await showWriting(desk, 'glossaries/edit/own-thyroid/goiter');
    await press('Delete this term');
    told.fails = true;
    await press('Undo');
    const said = '“goiter” is deleted. There is no room left on this device.';
    expect(text('[role=status]')).toBe(said);
    await goTo('glossaries/write/own-thyroid');
    expect(text('[role=status]')).toBe('');
  });

  it('leaves what is typed elsewhere alone where a term is back late', async () => {
    const goOn = await undoSlowly();
    await goTo('glossaries/edit/own-thyroid/tsh');
    await type('What it means', 'Half a');
    await goOn();
    expect(location.hash).toBe('#glossaries/edit/own-thyroid/tsh');
    expect(field('What it means').value).toBe('Half a');
  });

  it('leaves what is typed beside alone too where a term is back late', async () => {
    const goOn = await undoSlowly();
    await type('License', 'CC0');
    await goOn();
    expect(field('License').value).toBe('CC0');
  });

  it('has no more of its head changed than was written there', async () => {
    const { desk } = fakeDesk(wholePack());
    await showWriting(desk, 'glossaries/edit/own-thyroid');
    await type('License', 'CC0');
    await press('Save');
    const change = { head: { licence: 'CC0' } };
    expect(vi.mocked(desk.prepare).mock.lastCall?.[0]).toEqual({ changed: 'own-thyroid', change });
  });

  it('keeps its only term', async () => {
    const { desk } = fakeDesk(wholePack({ terms: [entry('goiter', 'goiter')] }));
    await showWriting(desk, 'glossaries/edit/own-thyroid/goiter');
    expect(find('button', 'Delete this term')).toBeNull();
  });

  it('that is not there is said to be gone', async () => {
    await showWriting(fakeDesk().desk, 'glossaries/edit/own-gone');
    expect(text('[role=alert]')).toContain('no longer there');
    await goTo('glossaries/edit/own-gone/term');
    expect(text('[role=alert]')).toContain('no longer there');
  });
});
