import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingAhead } from '@/page/session/reading-ahead';

const SCREEN = 1000;

const scrollTo = (screens: number) => vi.stubGlobal('scrollY', screens * SCREEN);

beforeEach(() => {
  window.innerHeight = SCREEN;
  scrollTo(0);
});
afterEach(() => vi.unstubAllGlobals());

describe('reading ahead', () => {
  it('looks a screen beyond the window, and again as soon as that is scrolled', () => {
    const ahead = new ReadingAhead();
    expect(ahead.look()).toBe(1);
    expect(ahead.isUsedUp).toBe(false);
    scrollTo(0.1);
    expect(ahead.isUsedUp).toBe(true);
  });

  it('keeps a screen read on either side of a reader who scrolls, with fewer looks the further that goes', () => {
    const ahead = new ReadingAhead();
    let looks = 0;
    let from = 0;
    let beyond = ahead.look();
    for (let screens = 0; screens < 200; screens += 0.25) {
      scrollTo(screens);
      if (ahead.isUsedUp) {
        beyond = ahead.look();
        from = screens;
        looks++;
      }
      expect(from + beyond).toBeGreaterThanOrEqual(screens + 1);
    }
    expect(looks).toBeLessThan(30);
  });

  it('never looks further ahead than 17 screens', () => {
    const ahead = new ReadingAhead();
    ahead.look();
    for (let screens = 1; screens < 1000; screens++) {
      scrollTo(screens);
      expect(ahead.look()).toBeLessThanOrEqual(17);
    }
  });

  it('does not count what a reader jumps over as scrolled', () => {
    const ahead = new ReadingAhead();
    ahead.look();
    scrollTo(500);
    expect(ahead.look()).toBeLessThanOrEqual(1.5);
  });

  it('counts scrolling up as much as down', () => {
    scrollTo(100);
    const ahead = new ReadingAhead();
    ahead.look();
    for (let screens = 99; screens > 80; screens--) {
      scrollTo(screens);
      ahead.look();
    }
    expect(ahead.look()).toBeGreaterThan(5);
  });
});
