import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../../driver/root.mjs';
import { ICON_SVG } from '../../../../scripts/icons/draw-icon';

it('the logo of our pages has the lines of the icon', () => {
  const lines = Array.from(ICON_SVG.matchAll(/ d="([^"]+)"/g), ([, line]) => line).join('');
  expect(readFileSync(join(ROOT, 'src/ui/kit/Logo.tsx'), 'utf8')).toContain(`d="${lines}"`);
});

it.each([16, 32, 48, 96, 128])('the icon of %i px has that size', (size) => {
  const png = readFileSync(join(ROOT, `public/icon/${size}.png`));
  // A PNG begins with 16 bytes that are the same in all, then its width and height.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
