import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../driver/root.mjs';
import type { Picture } from './pictures';

/** What all surfaces share, of which pictures show colours, buttons and signs. */
const SHARED = 'src/ui/kit';
const SEEN_OF_SHARED = /\.css$|(?:Icon|Logo)\.tsx$/;
const SEEN = /\.(?:css|tsx)$/;

/**
 * What stands for all that a picture shows. It covers the picture's own definition, the words of its scene, as
 * `tests/e2e/trees` has them, and the style sheets and elements of its surfaces. It leaves out what decides how a scene is
 * come to, and words, terms and styles that are not in it.
 */
export function shownIn(picture: Picture): string {
  const tree = join('tests/e2e/trees', `${picture.scene}.txt`);
  const surfaces = picture.drawnBy.flatMap((path) => seenFiles(path));
  const files = [tree, ...seenFiles(SHARED, SEEN_OF_SHARED), ...surfaces];
  const hash = createHash('sha256').update(JSON.stringify(picture));
  for (const file of files) hash.update(withoutCarriageReturns(file));
  return hash.digest('hex').slice(0, 16);
}

function seenFiles(path: string, seen = SEEN): string[] {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  const names = readdirSync(join(ROOT, path)).filter((name) => seen.test(name));
  return names.sort().map((name) => join(path, name));
}

function withoutCarriageReturns(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replaceAll('\r', '');
}
