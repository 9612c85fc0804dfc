import { describe, expect, it } from 'vitest';
import { helpLines } from '@/core/glossary/get-help';
import { explanation, find, showCard } from './show-card';

describe('what was seen', () => {
  it('is told where it is not the name', () => {
    showCard();
    expect(find('.seen').textContent).toBe('You saw: fasciculations');
  });

  it.each(['Muscle twitch', 'muscle TWITCH', 'muscle\n  twitch', 'mus\u00adcle\u00a0twitch'])(
    '%j is the name',
    (seen) => {
      showCard({ seen });
      expect(document.querySelector('.seen')).toBeNull();
    },
  );

  it('is text, never markup', () => {
    showCard({ seen: '<img src=x onerror=alert(1)>' });
    expect(document.querySelector('img')).toBeNull();
    expect(find('.seen').textContent).toContain('<img');
  });
});

describe('reading aloud', () => {
  it('is hidden until a page finds a voice, and names what is read: the name, the meaning, when to get help', () => {
    showCard();
    const button = find('[aria-label="Read aloud"]');
    expect(button.hidden).toBe(true);
    expect(button.getAttribute('aria-pressed')).toBe('false');
    const [kind, selector = ''] = (button.dataset.action ?? '').split(/:(.*)/s);
    expect(kind).toBe('listen');
    const read = [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    const { name, definition, getHelp = {} } = explanation.entry;
    const help = helpLines(getHelp).map(({ text }) => expect.stringContaining(text));
    expect(read).toEqual([name, definition, 'When to get help', ...help]);
  });
});
