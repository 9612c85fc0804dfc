import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { SPANISH } from '../../../say';
import { fakeDesk, packInfo } from './fake-desk';
import { buttonOf, pressed, showGlossaries, shown, submitted, texts } from './show-glossaries';

const names = () => texts('.pack-name, .pack-gone');
const said = () => texts('[role=status]').join('');
const OTHER = packInfo({ id: 'own-thyroid', name: 'Thyroid', keptAt: 2, version: '', licence: '' });

describe('the list of glossaries', () => {
  it('has all in their order, with what is known of each', async () => {
    const desk = fakeDesk({ packs: [packInfo(), OTHER], order: ['article', 'own-clinic'] });
    await showGlossaries({ desk });
    expect(names()).toEqual(['Thyroid', 'From the article', 'Clinic list', 'Around the article']);
    expect(texts('.pack-row')[2]).toContain('3 terms · English · version 2 · CC0-1.0');
    expect(texts('.pack-row')[0]).toContain('3 terms · English');
    expect(texts('.pack-row')[0]).not.toContain('version');
  });

  it('speaks the language of the page', async () => {
    await showGlossaries({ desk: fakeDesk({ packs: [packInfo()] }) }, {}, SPANISH);
    expect(texts('.pack-row')[0]).toContain('3 términos · inglés · versión 2');
  });

  it('switches a glossary off and on', async () => {
    await showGlossaries({ desk: fakeDesk({ packs: [packInfo()] }) });
    const control = () => document.querySelector('.pack-row [role=switch]') as HTMLElement;
    expect(control().ariaChecked ?? control().getAttribute('aria-checked')).toBe('true');
    await act(async () => control().click());
    expect(shown.settings.packsOff).toEqual(['own-clinic']);
    expect(control().getAttribute('aria-checked')).toBe('false');
  });

  it('moves a glossary, says so, and keeps the focus on its button', async () => {
    const desk = fakeDesk({ packs: [packInfo()] });
    await showGlossaries({ desk });
    await pressed('Move “Clinic list” up');
    expect(desk.reorder).not.toHaveBeenCalled();
    await pressed('Move “Clinic list” down');
    expect(desk.reorder).toHaveBeenLastCalledWith(['article', 'own-clinic', 'around']);
    expect(names()).toEqual(['From the article', 'Clinic list', 'Around the article']);
    expect(said()).toBe('“Clinic list” is now number 2 of 3.');
    expect(document.activeElement).toBe(buttonOf('Move “Clinic list” down'));
    await pressed('Move “Around the article” up');
    expect(said()).toBe('“Around the article” is now number 2 of 3.');
  });

  it('moves a glossary as often as its button is pressed, however fast', async () => {
    await showGlossaries({ desk: fakeDesk({ packs: [packInfo()] }) });
    const down = buttonOf('Move “Clinic list” down');
    await act(async () => {
      down.click();
      down.click();
    });
    await expect.poll(said).toBe('“Clinic list” is now number 3 of 3.');
    expect(names()).toEqual(['From the article', 'Around the article', 'Clinic list']);
  });

  it('moves past what is deleted', async () => {
    const desk = fakeDesk({
      deleted: [packInfo()],
      packs: [OTHER],
      order: ['own-thyroid', 'own-clinic'],
    });
    await showGlossaries({ desk });
    await pressed('Move “Thyroid” down');
    expect(desk.reorder).toHaveBeenCalledWith(['article', 'own-clinic', 'own-thyroid', 'around']);
  });

  it('renames a glossary, but not to nothing', async () => {
    const desk = fakeDesk({ packs: [packInfo()] });
    await showGlossaries({ desk });
    const rename = (name: string) => submitted('.pack-actions input', name);
    await rename('  ');
    expect(desk.rename).not.toHaveBeenCalled();
    await rename(' My\twords ');
    expect(desk.rename).toHaveBeenCalledWith('own-clinic', 'My words');
    expect(names()[0]).toBe('My words');
    expect(said()).toBe('It is called “My words” now.');
  });

  it('deletes a glossary and has it back in its place, with the focus on what comes next', async () => {
    const desk = fakeDesk({ packs: [packInfo(), OTHER], order: ['own-thyroid', 'own-clinic'] });
    await showGlossaries({ desk });
    await pressed('Delete “Thyroid”');
    expect(names()[0]).toBe('“Thyroid” is deleted. You can undo that for a day.');
    expect(document.activeElement).toBe(buttonOf('Undo: have “Thyroid” back'));
    await pressed('Undo: have “Thyroid” back');
    expect(names()[0]).toBe('Thyroid');
    expect(document.activeElement?.id).toBe('actions-own-thyroid');
  });

  it('saves a glossary as a file', async () => {
    const desk = fakeDesk({ packs: [packInfo({ name: 'A/B: list' })] });
    await showGlossaries({ desk });
    await pressed('Save “A/B: list” as TSV');
    expect(desk.write).toHaveBeenCalledWith({ write: 'own-clinic', as: 'tsv' });
    expect(said()).toBe('Saved as A-B- list.tsv.');
  });

  it('offers to edit terms only where something does', async () => {
    const desk = fakeDesk({ packs: [packInfo()] });
    await showGlossaries({ desk });
    expect(texts('.pack-actions').join()).not.toContain('Edit');
    const onEdit = vi.fn();
    await showGlossaries({ desk, onEdit });
    await pressed('Edit its terms');
    expect(onEdit).toHaveBeenCalledWith('own-clinic');
  });

  it('names what is damaged, and what can be done', async () => {
    const damaged = [
      { id: 'own-x', name: 'Old list', reason: 'damaged' as const },
      { id: 'own-y', name: 'New list', reason: 'newer' as const },
    ];
    const desk = fakeDesk({ damaged });
    await showGlossaries({ desk });
    expect(names().slice(2)).toEqual([
      '“Old list” is damaged, so it is not used. Delete it here, then add it again from its file.',
      '“New list” was made by a newer version of Healthgloss. Update Healthgloss to use it.',
    ]);
    await pressed('Delete for good: Old list');
    expect(desk.forget).toHaveBeenCalledWith('own-x');
    expect(said()).toBe('“Old list” is gone.');
  });

  it('says where nothing can be kept, and has what ships', async () => {
    const desk = fakeDesk();
    desk.list.mockRejectedValue({ kind: 'unavailable' });
    await showGlossaries({ desk });
    expect(said()).toContain('This browser keeps no glossaries here');
    expect(names()).toEqual(['From the article', 'Around the article']);
  });

  it('says why something could not be done', async () => {
    const desk = fakeDesk({ packs: [packInfo()] });
    await showGlossaries({ desk });
    desk.reorder.mockRejectedValue({ kind: 'full' });
    await pressed('Move “Clinic list” down');
    expect(said()).toContain('There is no room left on this device.');
    desk.write.mockRejectedValue(new Error('worse'));
    await pressed('Save “Clinic list” as CSV');
    expect(said()).toContain('Something went wrong on our side.');
  });
});
