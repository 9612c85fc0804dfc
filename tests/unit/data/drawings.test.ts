import { describe, expect, it } from 'vitest';
import { lineDrawingFaults } from '@/core/glossary/line-drawing-faults';
import { readDrawings } from '../../../build/bundled-drawings';
import { bundledTerms } from '../../bundled-terms';
import { readingGrade } from './reading-grade';

/** What there is to see is said in words as plain as those of a definition. */
const HARDEST_GRADE = 8;
/** About how wide a letter of a label is, in units of the drawing. */
const LETTER_WIDTH = 6.6;
const WIDTH = 320;

const drawings = [...readDrawings()].map(([name, drawing]) => ({ name, ...drawing }));
const shown = new Set(bundledTerms.flatMap(({ entry }) => entry.drawing ?? []));

it('every drawing that a term shows is there', () => {
  expect(drawings.length).toBeGreaterThanOrEqual(12);
  expect([...shown].filter((name) => !drawings.some((it) => it.name === name))).toEqual([]);
});

describe.each(drawings)('the drawing $name', ({ name, ...drawing }) => {
  it('can be drawn, and a term shows it', () => {
    expect(lineDrawingFaults(drawing)).toEqual([]);
    expect(shown).toContain(name);
  });

  it('says in plain words what there is to see', () => {
    expect(readingGrade(drawing.says)).toBeLessThanOrEqual(HARDEST_GRADE);
  });

  it('has room for its labels', () => {
    const ends = drawing.labels.map(({ text, x, side = 'after' }) => {
      const width = text.length * LETTER_WIDTH;
      const start = { after: x, middle: x - width / 2, before: x - width }[side];
      return { text, isInside: start >= 0 && start + width <= WIDTH };
    });
    expect(ends.filter(({ isInside }) => !isInside)).toEqual([]);
  });
});
