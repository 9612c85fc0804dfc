import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../driver/root.mjs';
import { inStudio } from './in-studio';
import { indexedPng } from './indexed-png';
import { PICTURES } from './pictures';
import { pixelsOf } from './pixels-of';
import { shoot } from './shoot';
import { shownIn } from './shown-in';

const FOLDER = join(ROOT, 'docs', 'pictures');

/** Takes the pictures in `docs/pictures`, and writes beside them what stands for all that each shows. */
export async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await inStudio(async (studio) => {
    for (const picture of PICTURES) {
      const pixels = await pixelsOf(studio.browser.browser, await shoot(studio, picture));
      writeFileSync(join(FOLDER, picture.file), indexedPng(pixels));
    }
  });
  const shown = PICTURES.map((picture) => [picture.file, shownIn(picture)]);
  writeFileSync(
    join(FOLDER, 'shown.json'),
    `${JSON.stringify(Object.fromEntries(shown), null, 2)}\n`,
  );
}
