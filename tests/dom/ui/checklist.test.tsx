import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist';
import { NO_TICKS } from '@/core/ticks';
import { click, find, showPopup, text } from './show-popup';

const textOf = (id: string) => checklist.items.find((item) => item.id === id)?.text ?? '';
const tick = (id: string) => click('label', textOf(id));
const headings = checklist.steps.map((step) => step.title);

describe('the checklist', () => {
  it('opens on the emergency signs, with no result', () => {
    showPopup();
    expect(text('h2')).toBe(headings[0]);
    expect(document.querySelectorAll('input')).toHaveLength(14);
    expect(text('[aria-live]')).toBe('');
  });

  it('answers an emergency with one tick, at once and with all that a result must say', () => {
    showPopup();
    tick('e_breath');
    const advice = text('[aria-live]');
    const { prefix, title, actions, ifWorse } = checklist.levels.emergency;
    const closing = Object.values(checklist.closing);
    const must = [prefix, title, ...actions, ifWorse, ...closing, textOf('e_breath'), '2026-11-22'];
    for (const words of must) expect(advice).toContain(words);
  });

  it('takes the result back with the tick', () => {
    showPopup();
    tick('e_breath');
    tick('e_breath');
    expect(text('[aria-live]')).toBe('');
  });

  it('offers "None of these" only when nothing of the step is ticked', () => {
    showPopup();
    expect(find('button', 'None of these')).not.toBeNull();
    tick('e_fit');
    expect(find('button', 'None of these')).toBeNull();
    expect(find('button', 'Go on')).not.toBeNull();
  });

  it('goes on and back, and the focus follows', () => {
    const { onTicks } = showPopup();
    click('button', 'None of these');
    expect(onTicks).toHaveBeenLastCalledWith({ ...NO_TICKS, step: 2 });
    expect(document.activeElement?.textContent).toBe(headings[1]);
    click('button', 'None of these');
    expect(document.activeElement?.textContent).toBe(headings[2]);
    click('button', 'Back');
    expect(document.activeElement?.textContent).toBe(headings[1]);
  });

  it('keeps a result in sight on the steps that follow', () => {
    showPopup();
    tick('e_fit');
    click('button', 'Go on');
    expect(text('h2')).toBe(headings[1]);
    expect(text('[aria-live]')).toContain(checklist.levels.emergency.title);
  });

  it('asks the circumstances only where they can change the result, and says which did', () => {
    showPopup({ ...NO_TICKS, step: 2 });
    expect(find('fieldset', 'About you')).toBeNull();
    click('button', 'None of these');
    expect(find('fieldset', 'About you')).not.toBeNull();
    click('label', 'Pregnant');
    expect(text('[aria-live]')).toBe('');
    tick('d_weak');
    expect(text('[aria-live]')).toContain(checklist.levels.urgent.title);
    expect(text('[aria-live]')).toContain('Pregnant');
  });

  it('ends with nothing ticked without a result, and not with an all-clear', () => {
    showPopup({ ...NO_TICKS, step: 3 });
    click('button', 'None of these');
    expect(text('[aria-live]')).toContain(checklist.nothingTicked.text);
    tick('s_stress');
    expect(text('[aria-live]')).toContain(checklist.levels.selfcare.title);
  });

  it('starts again with nothing ticked', () => {
    const { onTicks } = showPopup({ items: ['d_weak'], circumstances: ['pregnant'], step: 3 });
    click('button', 'Start again');
    expect(onTicks).toHaveBeenLastCalledWith(NO_TICKS);
    expect(text('h2')).toBe(headings[0]);
    expect(text('[aria-live]')).toBe('');
    expect(document.activeElement?.textContent).toBe(headings[0]);
  });

  it('shows restored ticks where they were left, and leaves the focus alone', () => {
    showPopup({ items: ['u_calf'], circumstances: [], step: 2 });
    expect(text('h2')).toBe(headings[1]);
    expect(document.querySelectorAll('input:checked')).toHaveLength(1);
    expect(text('[aria-live]')).toContain(checklist.levels.urgent.title);
    expect(document.activeElement).toBe(document.body);
  });
});
