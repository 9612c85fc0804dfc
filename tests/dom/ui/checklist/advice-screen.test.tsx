import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { click, find, showPopup, text } from '../show-popup';
import { atResult, atTopic, HEADINGS, labelOf, tick, topicLabel } from './ticking';

const { levels, visits } = checklist;

describe('the advice', () => {
  it('says all that it must', () => {
    showPopup(atResult('weak', 'd_wasting', 's_sore'));
    const { calm, moreUrgent, forSome } = levels.doctor;
    const item = checklist.items.find(({ id }) => id === 'd_wasting');
    const visit = visits.find(({ id }) => id === item?.when);
    const { version, date } = checklist.ruleset;
    const must = [calm, ...moreUrgent, ...(forSome ?? []), version, date];
    const how = [visit?.prefix, visit?.name, visit?.title, visit?.when, ...(visit?.actions ?? [])];
    const { diagnosis, review } = checklist.closing;
    const closing = [diagnosis, review];
    const why = [item?.label, item?.reason, 'Source: NICE, NHS'];
    const advice = text('.checklist-end');
    for (const words of [...must, ...how, ...why, ...closing]) {
      expect(advice).toContain(words);
    }
    expect(advice).not.toContain(labelOf('s_sore'));
  });

  it('says what to do besides, where an item has an action', () => {
    showPopup(atResult('muscle', 'u_calf'));
    expect(text('.advice-actions')).toContain('Do not rub it.');
  });

  it('says once what two items ask to do besides', () => {
    showPopup(atResult('numb', 'e_calcium', 'e_jointfever'));
    const said = [...document.querySelectorAll('.advice-actions > p')].map((p) => p.textContent);
    expect(said.filter((words) => words.includes('drive you to an emergency'))).toHaveLength(1);
  });

  it('tells its condition and what usually helps at self-care, and only there', () => {
    showPopup(atResult('twitch', 's_twitch'));
    expect(text('.advice-actions')).toContain('If you feel well otherwise');
    for (const help of levels.selfcare.helps ?? []) expect(text('.advice')).toContain(help);
    expect(find<HTMLAnchorElement>('.advice-worse a')?.href).toBe('tel:999');
  });

  it.each(['e_breath', 'u_calf', 'd_weak'])('tells nothing of self-care with %s', (id) => {
    showPopup(atResult('muscle', id, 's_sore'));
    expect(text('.advice')).not.toContain('What usually helps');
  });

  it('says plainly that it cannot tell for what is not in the list', () => {
    showPopup(atTopic('tired'));
    tick('d_other');
    click('button', 'See my result');
    expect(text('.advice-title')).toContain('This list cannot tell you how soon');
    expect(text('.advice-actions')).toContain('not an all-clear');
  });

  it('opens from the short advice, takes the focus, and leads back', () => {
    showPopup(atTopic('muscle'));
    tick('u_calf');
    click('button', 'Why, and what else');
    expect(document.activeElement?.textContent).toContain(levels.urgent.title);
    click('button', 'Back');
    expect(text('h2')).toBe(topicLabel('muscle'));
  });

  it('has a "none of these" for each topic, so that one does not stand for another', () => {
    showPopup(atTopic('joint'));
    tick('d_other');
    click('button', 'See my result');
    click('button', 'something else too');
    click('.topic', topicLabel('muscle'));
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    tick('s_cramp');
    click('button', 'See my result');
    expect(text('.advice-title')).toContain('cannot tell');
  });

  it('leads on to other topics, and an unasked one is no "no"', () => {
    showPopup(atResult('twitch', 's_twitch'));
    expect(text('.look-further')).toContain('does not count as a no');
    click('button', 'something else too');
    expect(text('.topic-seen')).toBe('Looked at');
    click('.topic', topicLabel('back'));
    tick('u_back');
    expect(text('.dock')).toContain(levels.urgent.title);
  });

  it('offers nothing else to look at in an emergency', () => {
    showPopup(atResult('back', 'e_saddle'));
    expect(find('.look-further')).toBeNull();
  });

  it('asks to look at the signs that were never on screen', () => {
    showPopup({ ...atResult('muscle', 'u_calf'), hasSeenSigns: false });
    click('button', 'First look at the more urgent signs');
    expect(text('h2')).toBe(HEADINGS.signs);
  });

  it('is none with nothing ticked, and not an all-clear', () => {
    showPopup(atTopic('twitch'));
    click('button', 'Go on');
    expect(text('.nothing-ticked')).toContain('not an all-clear');
    expect(find('.advice')).toBeNull();
    expect(find('button', 'something else too')).not.toBeNull();
  });
});
