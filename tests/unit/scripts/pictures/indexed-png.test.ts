import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { indexedPng } from '../../../../scripts/pictures/indexed-png';

it('writes each row of pixels by the numbers of their colours', () => {
  const [red, blue] = [
    [255, 0, 0, 255],
    [0, 0, 255, 255],
  ] as const;
  const bytes = Uint8Array.from([red, red, blue, blue, red, red].flat());
  const png = indexedPng({ width: 3, height: 2, bytes });
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
  const start = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  expect([...rows]).toEqual([0, 0, 0, 1, 0, 1, 0, 0]);
});
