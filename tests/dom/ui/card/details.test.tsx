import { describe, expect, it } from 'vitest';
import { folds, showCard, showCardWithout } from './show-card';

describe('folded away', () => {
  it('is what the article says, in which section, and what changed', () => {
    showCard();
    const [fold] = document.querySelectorAll('details');
    expect(fold?.open).toBe(false);
    expect(folds()[0]).toBe('What the article says, and what changed');
    for (const text of [
      'Nearly everybody has twitches.',
      'Muscle Twitching Defined',
      'What has changed since',
      'It is the muscle fibres',
    ])
      expect(fold?.textContent).toContain(text);
  });

  it('is called by what it has', () => {
    showCardWithout('today');
    expect(folds()[0]).toBe('What the article says');
    expect(document.body.textContent).not.toContain('What has changed');
    showCardWithout('article');
    expect(folds()[0]).toBe('What medicine says today');
    showCardWithout('article', 'today');
    expect(folds()).toEqual(['Sources: NHS · WHO']);
  });

  it('is where the sources are', () => {
    showCard();
    expect(folds()[1]).toBe('Sources: NHS · WHO');
  });
});
