import { describe, expect, it } from 'vitest';
import type { GetHelp } from '@/core/glossary/get-help';
import { explanation, find, showCard } from './show-card';

/** Shows the card of a term that says to get help so, and gives its lines. */
function linesOf(getHelp: GetHelp): HTMLElement[] {
  showCard({ explanation: { ...explanation, entry: { ...explanation.entry, getHelp } } });
  return [...document.querySelectorAll<HTMLElement>('.help-line')];
}

describe('when to get help', () => {
  it('has a line for each level, the most urgent first whatever the order of the entry', () => {
    const lines = linesOf({
      doctor: 'a twitch that lasts.',
      emergency: 'chest pain.',
      urgent: 'a swollen calf.',
    });
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Emergency, call now: chest pain.',
      'Get help today: a swollen calf.',
      'See a doctor: a twitch that lasts.',
    ]);
    expect(lines.map(({ className }) => className.split(' ').at(-1))).toEqual([
      'level-emergency',
      'level-urgent',
      'level-doctor',
    ]);
  });

  it('has no line for a level that is not there', () => {
    expect(linesOf({ doctor: 'a twitch that lasts.' })).toHaveLength(1);
  });

  it('tells levels apart by words and sign too, each of its own', () => {
    const lines = linesOf({ emergency: 'a.', urgent: 'b.', doctor: 'c.' });
    const signs = lines.map((line) => line.querySelector('path')?.getAttribute('d'));
    const leads = lines.map((line) => line.querySelector('.help-lead')?.textContent);
    expect(new Set(signs).size).toBe(3);
    expect(new Set(leads).size).toBe(3);
    for (const line of lines)
      expect(line.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('is a list under a heading', () => {
    linesOf({ urgent: 'a swollen calf.' });
    expect(find('.care > h3').textContent).toBe('When to get help');
    expect(find('.care > h3 + ul').children).toHaveLength(1);
  });
});
