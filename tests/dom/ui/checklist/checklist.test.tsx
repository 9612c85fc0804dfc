import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { NO_TICKS } from '@/core/checklist/ticks';
import { click, find, showPopup, text } from '../show-popup';

const labelOf = (id: string) => checklist.items.find((item) => item.id === id)?.label ?? '';
const tick = (id: string) => click('label', labelOf(id));
const headings = checklist.steps.map((step) => step.title);
const levels = checklist.levels;
const AT_THE_LAST = { at: 3, seen: [1, 2] };

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
    showPopup({}, { state: 'asking' }, null);
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

describe('to take along', () => {
  it('makes nothing before it is asked', () => {
    const { onCopy, onPrint } = showPopup({ items: ['d_weak'], at: 'result', seen: [1, 2, 3] });
    expect(onCopy).not.toHaveBeenCalled();
    click('button', 'Print it');
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it.each([
    [true, 'Copied'],
    [false, 'could not be copied'],
  ])('says what came of copying: %s', async (done, words) => {
    const { onCopy } = showPopup({ items: ['d_weak'], at: 'result', seen: [1, 2, 3] });
    onCopy.mockResolvedValue(done);
    click('button', 'Copy it');
    await expect.poll(() => text('.checklist-end')).toContain(words);
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
