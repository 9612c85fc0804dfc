import { expect, it } from 'vitest';
import { orderWords } from '@/core/compile/expand/order-words';

const order = (form: string) => orderWords(form, { eye: ['eye', 'lid'] });

it('says what a part does: after it, before it, in it', () => {
  expect(order('calf + twitch~')).toEqual([
    'calf … twitch',
    'calf … twitches',
    'calf … twitched',
    'calf … twitching',
    'twitching calf',
    'twitching in … calf',
    'twitching of … calf',
  ]);
});

it('says what is in a part', () => {
  expect(order('joint + pain(s)')).toEqual([
    'joint pain',
    'pain in … joint',
    'pain of … joint',
    'joint pains',
    'pains in … joint',
    'pains of … joint',
  ]);
});

it('says what a part is', () => {
  expect(order('leg = heavy(er)')).toEqual([
    'heavy leg',
    'leg … heavy',
    'heavier leg',
    'leg … heavier',
  ]);
});

it('takes every part with every trouble, a verb and a noun each in its own way', () => {
  const forms = order('<eye> + twitch~|spasm');
  expect(forms).toContain('lid … twitching');
  expect(forms).toContain('twitching eye');
  expect(forms).toContain('spasm in … eye');
  expect(forms).not.toContain('spasm eye');
});

it('leaves a phrase without a sign as it is', () => {
  expect(order('worn out')).toEqual(['worn out']);
});
