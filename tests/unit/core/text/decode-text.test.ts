import { expect, it } from 'vitest';
import { decodeText } from '@/core/text/decode-text';

const LETTER = 'Café “nerve”\r\n';
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
};

it.each([
  ['UTF-8', new TextEncoder().encode(LETTER)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${LETTER}`)],
  ['UTF-16, the low byte first', utf16(`\ufeff${LETTER}`, true)],
  ['UTF-16, the high byte first', utf16(`\ufeff${LETTER}`, false)],
  ['UTF-16 without a mark', utf16(LETTER, true)],
  ['UTF-16 without a mark, the high byte first', utf16(LETTER, false)],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(LETTER);
});

// Its quotation marks are left out: Node takes this encoding for another, which has none.
it('reads the letters of older Windows', () => {
  expect(decodeText(new Uint8Array([67, 97, 102, 0xe9]))).toBe('Café');
});

it.each([
  ['a picture', new Uint8Array([0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72])],
  ['a file of Word or another packed one', new Uint8Array([80, 75, 3, 4, 20, 0, 6, 0, 8, 0, 9])],
  ['half a letter of UTF-16', new Uint8Array([0xff, 0xfe, 65])],
])('finds no text in %s', (_, bytes) => {
  expect(decodeText(bytes)).toBeNull();
});
