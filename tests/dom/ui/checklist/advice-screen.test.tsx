import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { click, find, showPopup, text } from '../show-popup';
import { AT_THE_LAST, headings, labelOf, tick } from './ticking';

const { levels } = checklist;

describe('the advice', () => {
  it('says all that it must', () => {
    showPopup({ items: ['d_wasting', 's_stress'], at: 'result', seen: [1, 2, 3] });
    const { prefix, name, title, when, actions, moreUrgent } = levels.doctor;
    const item = checklist.items.find(({ id }) => id === 'd_wasting');
    const { version, date } = checklist.ruleset;
    const must = [prefix, name, title, when, ...actions, ...moreUrgent, version, date];
    const why = [item?.label, item?.reason, item?.action, 'Source: NICE, NHS'];
    const advice = text('.checklist-end');
    for (const words of [...must, ...why, ...Object.values(checklist.closing)]) {
      expect(advice).toContain(words);
    }
    expect(advice).not.toContain(labelOf('s_stress'));
  });

  it('tells what usually helps at self-care, and only there', () => {
    showPopup({ items: ['s_stress'], at: 'result', seen: [1, 2, 3] });
    for (const help of levels.selfcare.helps ?? []) expect(text('.advice')).toContain(help);
    expect(find<HTMLAnchorElement>('.advice-worse a')?.href).toBe('tel:999');
  });

  it.each(['e_breath', 'u_calf', 'd_weak'])('tells nothing of self-care with %s', (id) => {
    showPopup({ items: [id, 's_stress'], at: 'result', seen: [1, 2, 3] });
    expect(text('.advice')).not.toContain('What usually helps');
  });

  it('opens from the short advice, takes the focus, and leads back', () => {
    showPopup({ at: 2, seen: [1] });
    tick('u_calf');
    click('button', 'Why, and what else');
    expect(document.activeElement?.textContent).toContain(levels.urgent.title);
    click('button', 'Back');
    expect(text('h2')).toBe(headings[1]);
  });

  it('asks to look at more urgent signs that were never on screen', () => {
    showPopup({ items: ['u_calf'], at: 'result', seen: [2] });
    click('button', 'First look at the more urgent signs');
    expect(text('h2')).toBe(headings[0]);
  });

  it('is none with nothing ticked, and not an all-clear', () => {
    showPopup(AT_THE_LAST);
    click('button', 'None of these');
    expect(text('.nothing-ticked')).toContain('not an all-clear');
    expect(find('.advice')).toBeNull();
  });
});
