import { describe, expect, it } from 'vitest';
import { sheetPlacement } from '@/core/card/sheet-placement';

const viewport = { left: 0, top: 0, right: 360, bottom: 600 };
/** A line of text at a height. */
const lineAt = (top: number) => ({ left: 40, top, right: 140, bottom: top + 20 });
const place = (top: number, height: number, side?: 'above' | 'below') =>
  sheetPlacement({ targetRects: [lineAt(top)], height, viewport, side });

describe('a sheet', () => {
  it('lies along the lower edge', () => {
    expect(place(100, 300)).toEqual({ left: 0, top: 300, side: 'below', maxHeight: 360 });
  });

  it('is as tall as its target leaves it there, where that is enough to read in', () => {
    expect(place(300, 500)).toEqual({ left: 0, top: 326, side: 'below', maxHeight: 274 });
  });

  it('lies along the upper edge where it would cover its target', () => {
    expect(place(400, 500)).toEqual({ left: 0, top: 0, side: 'above', maxHeight: 360 });
    expect(place(560, 100)).toEqual({ left: 0, top: 0, side: 'above', maxHeight: 360 });
  });

  it('stays at its edge', () => {
    expect(place(100, 500, 'above')).toMatchObject({ side: 'above', top: 0 });
  });

  it('leaves the page its share, however far away the target is', () => {
    expect(place(10, 590).maxHeight).toBe(360);
  });

  it('covers a target that leaves room nowhere, for as much as can be read', () => {
    const all = { left: 0, top: -10, right: 360, bottom: 610 };
    const placed = sheetPlacement({ targetRects: [all], height: 500, viewport });
    expect(placed.maxHeight).toBe(240);
  });

  it('lies along the lower edge for a target without a place', () => {
    expect(sheetPlacement({ targetRects: [], height: 300, viewport }).side).toBe('below');
  });
});
