import { describe, expect, it, vi } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import { itemsOfTopic, signsOf } from '@/core/checklist/checklist';
import { NO_TICKS } from '@/core/checklist/ticks';
import { click, find, showPopup, text } from '../show-popup';
import { atTopic, HEADINGS, tick, topicLabel } from './ticking';

const { levels, visits } = checklist;
const visitName = visits.find(({ id }) => id === 'days')?.name ?? '';
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input')];

describe('the screens', () => {
  it('open on the signs for everybody, with no advice', () => {
    showPopup();
    expect(text('h2')).toBe(HEADINGS.signs);
    expect(boxes().map(({ name }) => name)).toEqual(signsOf(checklist).map(({ id }) => id));
    expect(text('.dock')).toBe('');
  });

  it('name each box by its label and describe it by its explanation', () => {
    showPopup();
    const box = find('input[name=e_breath]');
    const [item] = checklist.items;
    expect(text(`label[for="${box?.id}"]`)).toBe(item?.label);
    expect(text(`#${box?.getAttribute('aria-describedby')}`)).toBe(item?.explanation);
  });

  it('offer "None of these" among the signs only while none is ticked', () => {
    showPopup();
    expect(find('button', 'None of these')).not.toBeNull();
    tick('e_fit');
    expect(find('button', 'None of these')).toBeNull();
    expect(find('button', 'Go on')).not.toBeNull();
  });

  it('ask for a topic, show its lines alone, and say which it is', () => {
    showPopup();
    click('button', 'None of these');
    expect(
      [...document.querySelectorAll('.topic')].map((topic) => topic.textContent.trim()),
    ).toEqual(checklist.topics.map(({ label }) => label));
    click('.topic', topicLabel('back'));
    expect(text('h2')).toBe(topicLabel('back'));
    expect(boxes().map(({ name }) => name)).toEqual(
      itemsOfTopic(checklist, 'back').map(({ id }) => id),
    );
  });

  it('go on and back, and the focus follows', () => {
    showPopup();
    click('button', 'None of these');
    expect(document.activeElement?.textContent).toBe(HEADINGS.topics);
    click('.topic', topicLabel('tired'));
    expect(document.activeElement?.textContent).toBe(topicLabel('tired'));
    click('button', 'Back');
    expect(document.activeElement?.textContent).toBe(HEADINGS.topics);
    click('button', 'Back');
    expect(document.activeElement?.textContent).toBe(HEADINGS.signs);
  });

  it('keep a tick that several topics show', () => {
    showPopup({ ...atTopic('weak'), items: ['u_gait'] });
    click('button', 'Back');
    click('.topic', topicLabel('numb'));
    expect(find<HTMLInputElement>('input[name=u_gait]')?.checked).toBe(true);
  });

  it('lead from the topics to the result once something is ticked', () => {
    showPopup({ at: 'topics', hasSeenSigns: true });
    expect(find('button', 'To my result')).toBeNull();
    click('.topic', topicLabel('weak'));
    tick('d_weak');
    click('button', 'Back');
    click('button', 'To my result');
    expect(text('.advice')).toContain(visitName);
  });

  it('ask for a topic again after one was opened and left unread', () => {
    showPopup();
    click('button', 'None of these');
    click('.topic', topicLabel('joint'));
    click('button', 'Back');
    expect(find('.topic-seen')).toBeNull();
    click('button', 'Back');
    click('button', 'None of these');
    expect(text('h2')).toBe(HEADINGS.topics);
    click('button', 'Start again');
    expect(text('h2')).toBe(HEADINGS.signs);
    expect(find('button', 'Start again')).toBeNull();
  });

  it('start again with nothing ticked', () => {
    const { onTicks } = showPopup({ ...atTopic('weak'), items: ['d_weak'] });
    click('button', 'Start again');
    expect(onTicks).toHaveBeenLastCalledWith(NO_TICKS);
    expect(document.activeElement?.textContent).toBe(HEADINGS.signs);
  });

  it('show restored ticks where they were left, and leave the focus alone', () => {
    showPopup({ ...atTopic('muscle'), items: ['u_calf'] });
    expect(text('h2')).toBe(topicLabel('muscle'));
    expect(document.querySelectorAll('input:checked')).toHaveLength(1);
    expect(text('.dock')).toContain(levels.urgent.title);
    expect(document.activeElement).toBe(document.body);
  });

  it('explain a word in place, and fold it away again', async () => {
    showPopup(atTopic('twitch'));
    click('.term-word', 'Twitching');
    await vi.waitFor(() => expect(text('.term-meaning:not(:empty)')).toContain('Muscle twitch.'));
    expect(find('.term-word', 'Twitching')?.getAttribute('aria-expanded')).toBe('true');
    click('.term-word', 'Twitching');
    expect(text('.term-meaning:not(:empty)')).toBe('');
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });
});

describe('coming from a card', () => {
  it('does not skip the signs by way of the topics either', () => {
    showPopup({ at: 'lines', topic: 'numb', pointedAt: 'd_numb' });
    tick('d_numb');
    click('button', 'Back');
    expect(find('button', 'To my result')).toBeNull();
    click('button', 'Go on');
    expect(text('h2')).toBe(HEADINGS.signs);
  });

  const fromCard = { at: 'lines', topic: 'weak', pointedAt: 'd_weak' } as const;

  it('points at the item without ticking it, until the first tick', () => {
    showPopup(fromCard);
    expect(document.activeElement?.getAttribute('name')).toBe('d_weak');
    expect(text('.item-pointed-at')).toContain('You came for this line');
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
    tick('d_weak');
    expect(find('.item-pointed-at')).toBeNull();
  });

  it('does not skip the signs that were not on screen yet', () => {
    showPopup(fromCard);
    tick('d_weak');
    click('button', 'Go on');
    expect(text('h2')).toBe(HEADINGS.signs);
    click('button', 'See my result');
    expect(text('.advice')).toContain(visitName);
  });
});
