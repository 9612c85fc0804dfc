import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../driver/root.mjs';
import { SCREENSHOTS } from '../../scripts/store-pictures/screenshots';
import { manifestFor } from '../manifest-for';
import { ENGLISH, SPANISH } from '../say';

const read = (file: string) => readFileSync(join(ROOT, 'docs/store', file), 'utf8');
const LISTINGS = [
  { file: 'en.md', say: ENGLISH },
  { file: 'es.md', say: SPANISH },
];

/** What stands below a heading of the second order, up to the next. */
function below(heading: string, markdown: string): string {
  const [, section = ''] = markdown.split(`\n## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '').trim();
}

/** The names between backticks that begin the rows of a table. */
const rowNames = (section: string) =>
  Array.from(section.matchAll(/^\| `([^`]+)`/gm), ([, name]) => name);

describe.each(LISTINGS)('docs/store/$file', ({ file, say }) => {
  const listing = read(file);

  it('is as long as the stores let it be', () => {
    expect(below('Name', listing).length).toBeLessThanOrEqual(45);
    expect(below('Short description', listing).length).toBeLessThanOrEqual(132);
    const { length } = below('Long description', listing);
    // Edge asks for 250 at least, and takes 10,000; the others take more.
    expect(length).toBeGreaterThanOrEqual(250);
    expect(length).toBeLessThanOrEqual(10_000);
  });

  it('says what the package says', () => {
    expect(below('Name', listing)).toBe(say('extension_name'));
    expect(below('Short description', listing)).toBe(say('extension_description'));
  });

  it('has more terms than it says', () => {
    const [said = ''] = listing.match(/\d{3,}/) ?? [];
    const terms = ['article', 'around'].flatMap((pack) =>
      readdirSync(join(ROOT, 'src/data/glossary', pack)),
    );
    expect(terms.length).toBeGreaterThan(Number(said));
  });
});

describe('docs/store/README.md', () => {
  const forms = read('README.md');

  it('gives a reason for each permission of the manifest', async () => {
    const { permissions } = await manifestFor('chrome');
    expect(rowNames(below('Permissions', forms))).toEqual(permissions);
  });

  it('keeps each reason as short as the Chrome Web Store asks', () => {
    const reasons = below('Permissions', forms).split('\n');
    expect(reasons.filter((line) => line.length > 1000)).toEqual([]);
    expect(below('Single purpose', forms).length).toBeLessThanOrEqual(1000);
  });

  it('lists each screenshot', () => {
    const pictures = rowNames(below('Pictures', forms));
    expect(pictures).toEqual(expect.arrayContaining(SCREENSHOTS.map(({ file }) => file)));
  });
});
