import { describe, expect, it } from 'vitest';
import { find, showCard } from './show-card';

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
