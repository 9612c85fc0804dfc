import { expect, it } from 'vitest';
import { isAlone, isAloneWithCapital, packAlone, tierBits } from '@/core/format/form-tiers';

it('keeps the tiers of forms in any case and of those with a capital apart', () => {
  const packed = packAlone(tierBits(['A']), tierBits(['C']));
  const asked = (...tiers: ('A' | 'B' | 'C')[]) => tierBits(tiers);
  expect([isAlone(packed, asked('A', 'B')), isAloneWithCapital(packed, asked('A', 'B'))]).toEqual([
    true,
    false,
  ]);
  expect([isAlone(packed, asked('C')), isAloneWithCapital(packed, asked('C'))]).toEqual([
    false,
    true,
  ]);
});
