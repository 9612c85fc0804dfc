import { crc32, deflateSync } from 'node:zlib';
import { fewColours } from './few-colours';

/** Pixels, four bytes each: red, green, blue, and how opaque it is, which is left out of account. */
export interface Pixels {
  width: number;
  height: number;
  bytes: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits for each pixel, which name a colour of the palette. */
const BY_PALETTE = [8, 3, 0, 0, 0];

/** A PNG of the pixels in no more than 64 colours, which takes a third of what one in all colours does. */
export function indexedPng({ width, height, bytes }: Pixels): Buffer {
  const { palette, indices } = fewColours(bytes);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // Each row begins with how it is packed: not at all.
  const rows = Array.from({ length: height }, (_, row) =>
    Buffer.concat([Buffer.of(0), indices.subarray(row * width, (row + 1) * width)]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, Buffer.from(BY_PALETTE)])),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
