import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { click, find, showPopup, text } from '../show-popup';
import { atTopic, HEADINGS, tick } from './ticking';

const { levels, crisis } = checklist;
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('.dock a')];

describe('advice at once', () => {
  it('follows one tick of an emergency sign, heard first, with a number to call', () => {
    showPopup();
    tick('e_breath');
    expect(text('[aria-live=polite]')).toContain(
      `${levels.emergency.prefix} ${levels.emergency.title}`,
    );
    expect(links().map(({ href }) => href)).toEqual(['tel:999']);
    expect(text('.call-by-phone')).toContain('Use a phone');
  });

  it('says in words whom to call where the number is not known', () => {
    showPopup({}, { state: 'asking' }, { emergencyNumber: null });
    tick('e_breath');
    expect(text('.dock')).toContain('Call your local emergency number now');
    expect(find('.dock a')).toBeNull();
  });

  it('goes with the tick, and stays on the screens that follow', () => {
    showPopup();
    tick('e_breath');
    tick('e_breath');
    expect(text('.dock')).toBe('');
    tick('e_fit');
    click('button', 'Go on');
    expect(text('h2')).toBe(HEADINGS.topics);
    expect(text('.dock')).toContain(levels.emergency.title);
  });

  it('follows a same-day line of a topic', () => {
    showPopup(atTopic('muscle'));
    tick('u_calf');
    expect(text('.dock')).toContain(levels.urgent.title);
  });

  it('is not given below same-day care, which waits for the result', () => {
    showPopup(atTopic('twitch'));
    tick('s_twitch');
    expect(text('.dock')).toBe('');
    expect(find('button', 'See my result')).not.toBeNull();
  });
});

describe('a crisis', () => {
  const crisisLines = [
    { name: 'Samaritans', number: '116 123' },
    { name: 'Evening line', number: '0800 1', hours: '6 in the evening to midnight' },
  ];

  it('is answered in its own words, with the crisis lines of the country beside the emergency number', () => {
    showPopup({}, { state: 'asking' }, { crisisLines });
    tick('e_self');
    expect(text('.dock')).toContain(crisis.title);
    expect(links().map(({ href }) => href)).toEqual(['tel:116123', 'tel:08001', 'tel:999']);
    expect(links()[0]?.textContent).toBe('Call 116 123 Samaritans');
    expect(text('.dock')).toContain('6 in the evening to midnight');
  });

  it('says how to find a line where none is known', () => {
    showPopup();
    tick('e_self');
    expect(links().map(({ href }) => href)).toEqual(['https://findahelpline.com/', 'tel:999']);
  });

  it('comes after the ambulance where another emergency is ticked too', () => {
    showPopup({}, { state: 'asking' }, { crisisLines });
    tick('e_self');
    tick('e_breath');
    expect(text('.dock')).toContain(levels.emergency.title);
    expect(links().map(({ href }) => href)).toEqual(['tel:999', 'tel:116123', 'tel:08001']);
  });

  it('offers no crisis line for another emergency', () => {
    showPopup({}, { state: 'asking' }, { crisisLines });
    tick('e_breath');
    expect(links()).toHaveLength(1);
  });
});
