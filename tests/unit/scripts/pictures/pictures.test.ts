import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../../driver/root.mjs';
import { PICTURES } from '../../../../scripts/pictures/pictures';
import { shownIn } from '../../../../scripts/pictures/shown-in';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const shown = JSON.parse(read('docs/pictures/shown.json'));

describe.each(PICTURES)('docs/pictures/$file', (picture) => {
  it('is no older than what it shows', () => {
    const advice = 'what it shows has changed since it was taken: run `npm run pictures`';
    expect(shown[picture.file], advice).toBe(shownIn(picture));
  });

  it('is there, and the README says in words what is in it', () => {
    expect(existsSync(join(ROOT, 'docs/pictures', picture.file))).toBe(true);
    expect(read('README.md')).toMatch(
      new RegExp(`src="docs/pictures/${picture.file}" [^>]*alt="[^"]{40,}"`),
    );
  });
});

it('what is shown changes with the picture, its words and its surfaces', () => {
  const [card, checklist] = PICTURES;
  if (!card || !checklist) throw new Error('There are no pictures.');
  const others = [
    { ...card, scheme: 'dark' as const },
    { ...card, scene: 'card-drawing' },
    { ...card, drawnBy: checklist.drawnBy },
  ];
  expect(new Set([card, ...others].map(shownIn)).size).toBe(4);
});
