import { describe, expect, it } from 'vitest';
import { plainLetters } from '@/core/text/plain-letters';
import { writtenAs } from './written-as';

describe('plainLetters', () => {
  it.each([
    ['a ﬁbrous knot', 'fibrous'],
    ['an eﬀect', 'effect'],
    ['inﬂamed and baﬄed', 'inflamed'],
    ['in suﬃcient pain', 'sufficient'],
    ['a ﬅiff ﬆep', 'stiff'],
    ['ＭＵＳＣＬＥ', 'MUSCLE'],
    ['ｍｕｓｃｌｅ　２', 'muscle'],
    ['my 𝐦𝐮𝐬𝐜𝐥𝐞 hurts', 'muscle'],
    ['my 𝘮𝘶𝘴𝘤𝘭𝘦 hurts', 'muscle'],
    ['an 𝑎𝑐ℎ𝑒 of mine', 'ache'],
    ['ⓝⓤⓜⓑ', 'numb'],
    ['vitamin B₁₂', 'B12'],
  ])('writes %s in plain letters, and knows where they stand', (text, words) => {
    const seen = writtenAs(text, plainLetters(text), words);
    expect(seen?.normalize('NFKC')).toBe(words);
  });

  it.each(['', 'plain', 'Zoë’s café', 'ﬧ', 'nine ℃', '\ud835', '😀'])('leaves %j alone', (text) => {
    expect(plainLetters(text)).toBeNull();
  });
});
