import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LEVELS } from '@/core/checklist/checklist';

const TOKENS = 'src/ui/kit/tokens.css';
/** The paint of marks: it lies on pages of any colour, and `::highlight` reads no custom property of ours there. */
const LINES = 'src/page/mark/highlight.css';
const OPEN = 'src/page/mark/open-highlight.css';
/** The badge belongs to the browser, which is told its colours by script. */
const BADGE = 'src/extension/badge.ts';

const COLOUR =
  /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgb|hsl|lab|lch|oklab|oklch)a?\(/gi;

/** The files that say what is on screen, by path. */
const files = ['src', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((file) => join(folder, `${file}`)),
  )
  .filter((file) => /\.(css|tsx|html)$/.test(file));

function coloursIn(file: string): string[] {
  return readFileSync(file, 'utf8').match(COLOUR) ?? [];
}

/** The value of a token in the light scheme, which stands first where there are two. */
function token(name: string): string | undefined {
  return new RegExp(`${name}: (?:light-dark\\()?([^,;]+)`).exec(readFileSync(TOKENS, 'utf8'))?.[1];
}

it.each(files.filter((file) => ![TOKENS, LINES, OPEN].includes(file)))(
  '%s takes its colours from the tokens',
  (file) => {
    expect(coloursIn(file)).toEqual([]);
  },
);

it('marks are in the colour of their letters, or of ours where these are seen through, on a black or white band', () => {
  const [line, ...bands] = coloursIn(LINES);
  const [tint, ...others] = coloursIn(OPEN);
  expect(tint?.slice(0, 7)).toBe(line);
  expect(bands).toEqual(['#000c', '#fffc']);
  expect(others).toEqual([]);
});

it('the badge has the accent of the tokens', () => {
  expect(coloursIn(BADGE)).toEqual([token('--hg-accent'), token('--hg-on-accent')]);
});

/** The luminance of a colour such as #b4111c, by WCAG 2. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminanceOf).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The values of a token in the light scheme and in the dark one. */
function schemesOf(name: string): [string, string] {
  const [, light = '', dark = ''] =
    new RegExp(`${name}: light-dark\\(([^,]+), ([^)]+)\\)`).exec(readFileSync(TOKENS, 'utf8')) ??
    [];
  return [light, dark];
}

it.each(
  LEVELS.flatMap((level) => ['--hg-text', `--hg-${level}-text`].map((words) => [words, level])),
)('%s can be read on the tint of %s, in light and in dark', (words, level) => {
  const [light, dark] = schemesOf(words);
  const [lightTint, darkTint] = schemesOf(`--hg-${level}-surface`);
  expect(contrastOf(light, lightTint)).toBeGreaterThanOrEqual(4.5);
  expect(contrastOf(dark, darkTint)).toBeGreaterThanOrEqual(4.5);
});
