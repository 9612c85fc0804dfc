import { expect, it } from 'vitest';
import { addressOf, type Writing, writingAt } from '@/ui/pack-editor/writing-address';

it.each<Writing>([
  { view: 'home' },
  { view: 'article' },
  { view: 'write', pack: '' },
  { view: 'write', pack: 'own-a b' },
  { view: 'pack', pack: 'own-50% & more?' },
  { view: 'term', pack: 'own-é', term: 'cold#nodule' },
])('reads back the address of %o', (writing) => {
  expect(writingAt(addressOf(writing).slice(1))).toEqual(writing);
});

it('takes from the menu what the words to be added are asked for by', () => {
  expect(writingAt('add=f3-a1')).toEqual({ view: 'write', pack: '', added: 'f3-a1' });
});

it('leaves the addresses of terms and of nothing alone', () => {
  for (const address of ['', 'article/tremor', 'own-x/y', 'glossariesx']) {
    expect(writingAt(address)).toBeNull();
  }
});
