import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { NO_TICKS } from '@/core/checklist/ticks';
import { click, find, showPopup, text } from '../show-popup';
import { AT_THE_LAST, headings, tick } from './ticking';

const { levels } = checklist;

describe('the steps', () => {
  it('open on the emergency signs, with no advice', () => {
    showPopup();
    expect(text('h2')).toBe(headings[0]);
    expect(document.querySelectorAll('input')).toHaveLength(14);
    expect(text('.dock')).toBe('');
  });

  it('name each box by its label and describe it by its explanation', () => {
    showPopup();
    const box = find('input[name=e_breath]');
    const [item] = checklist.items;
    expect(text(`label[for="${box?.id}"]`)).toBe(item?.label);
    expect(text(`#${box?.getAttribute('aria-describedby')}`)).toBe(item?.explanation);
  });

  it('offer "None of these" only when nothing of the step is ticked', () => {
    showPopup();
    expect(find('button', 'None of these')).not.toBeNull();
    tick('e_fit');
    expect(find('button', 'None of these')).toBeNull();
    expect(find('button', 'Go on')).not.toBeNull();
  });

  it('go on and back, and the focus follows', () => {
    showPopup();
    click('button', 'None of these');
    expect(document.activeElement?.textContent).toBe(headings[1]);
    click('button', 'None of these');
    expect(document.activeElement?.textContent).toBe(headings[2]);
    click('button', 'Back');
    expect(document.activeElement?.textContent).toBe(headings[1]);
  });

  it('start again with nothing ticked', () => {
    const { onTicks } = showPopup({
      ...AT_THE_LAST,
      items: ['d_weak'],
      circumstances: ['pregnant'],
    });
    click('button', 'Start again');
    expect(onTicks).toHaveBeenLastCalledWith(NO_TICKS);
    expect(document.activeElement?.textContent).toBe(headings[0]);
  });

  it('show restored ticks where they were left, and leave the focus alone', () => {
    showPopup({ items: ['u_calf'], at: 2 });
    expect(text('h2')).toBe(headings[1]);
    expect(document.querySelectorAll('input:checked')).toHaveLength(1);
    expect(text('.dock')).toContain(levels.urgent.title);
    expect(document.activeElement).toBe(document.body);
  });

  it('explain a word in place, and fold it away again', () => {
    showPopup(AT_THE_LAST);
    click('.term-word', 'Twitching');
    expect(text('.term-meaning:not(:empty)')).toContain('Muscle twitch.');
    expect(find('.term-word', 'Twitching')?.getAttribute('aria-expanded')).toBe('true');
    click('.term-word', 'Twitching');
    expect(text('.term-meaning:not(:empty)')).toBe('');
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });
});

describe('the circumstances', () => {
  it('are asked only before advice that they could change, and it says which did', () => {
    showPopup({ at: 2, seen: [1] });
    expect(find('fieldset')).toBeNull();
    click('button', 'None of these');
    click('fieldset label', 'Pregnant');
    tick('d_weak');
    click('button', 'See my result');
    expect(text('.advice')).toContain(levels.urgent.title);
    expect(text('.reasons')).toContain('Pregnant');
    expect(text('.reasons')).toContain(checklist.about.raised);
  });

  it('are not asked once they can change nothing', () => {
    showPopup({ ...AT_THE_LAST, items: ['u_calf'] });
    expect(find('fieldset')).toBeNull();
  });
});

describe('coming from a card', () => {
  it('points at the item without ticking it, until the first tick', () => {
    showPopup({ at: 3, pointedAt: 'd_weak' });
    expect(document.activeElement?.getAttribute('name')).toBe('d_weak');
    expect(text('.item-pointed-at')).toContain('You came for this line');
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    tick('d_weak');
    expect(find('.item-pointed-at')).toBeNull();
  });

  it('does not skip the signs that were not on screen yet', () => {
    showPopup({ at: 3, pointedAt: 'd_weak' });
    tick('d_weak');
    click('button', 'Go on');
    expect(text('h2')).toBe(headings[0]);
  });
});
