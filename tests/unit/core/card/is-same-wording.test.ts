import { expect, it } from 'vitest';
import { isSameWording } from '@/core/card/is-same-wording';

it.each(['muscle twitch', 'MUSCLE Twitch', ' muscle\n\ttwitch ', 'mus\u00adcle\u00a0twitch'])(
  '%j reads like “muscle twitch”',
  (text) => {
    expect(isSameWording(text, 'muscle twitch')).toBe(true);
  },
);

it.each(['muscle twitches', 'muscletwitch', ''])('%j reads otherwise', (text) => {
  expect(isSameWording(text, 'muscle twitch')).toBe(false);
});
