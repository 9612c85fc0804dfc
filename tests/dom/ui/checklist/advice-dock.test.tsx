import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { click, find, showPopup, text } from '../show-popup';
import { AT_THE_LAST, headings, tick } from './ticking';

const { levels } = checklist;

describe('advice at once', () => {
  it('follows one tick of an emergency sign, heard first, with a number to call', () => {
    showPopup();
    tick('e_breath');
    expect(text('[aria-live=polite]')).toContain(
      `${levels.emergency.prefix} ${levels.emergency.title}`,
    );
    expect(find<HTMLAnchorElement>('.dock a')?.href).toBe('tel:999');
  });

  it('says in words whom to call where the number is not known', () => {
    showPopup({}, { state: 'asking' }, { emergencyNumber: null });
    tick('e_breath');
    expect(text('.dock')).toContain('Call your local emergency number now');
    expect(find('.dock a')).toBeNull();
  });

  it('goes with the tick, and stays on the steps that follow', () => {
    showPopup();
    tick('e_breath');
    tick('e_breath');
    expect(text('.dock')).toBe('');
    tick('e_fit');
    click('button', 'Go on');
    expect(text('h2')).toBe(headings[1]);
    expect(text('.dock')).toContain(levels.emergency.title);
  });

  it('is not given where circumstances may still change it', () => {
    showPopup(AT_THE_LAST);
    tick('s_stress');
    expect(text('.dock')).toBe('');
    expect(find('button', 'See my result')).not.toBeNull();
  });
});
