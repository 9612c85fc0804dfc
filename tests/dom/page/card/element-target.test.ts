import { expect, it, vi } from 'vitest';
import { elementTarget } from '@/page/card/element-target';

it('says the words and the place of an element, and whether it is still there', () => {
  const row = document.body.appendChild(document.createElement('li'));
  row.innerHTML = ' <b>Muscle</b> cramp\n';
  const rects = [new DOMRect(1, 2, 3, 4)];
  vi.spyOn(row, 'getClientRects').mockReturnValue(rects as unknown as DOMRectList);
  const target = elementTarget(row, 'cramp');
  expect(target.term).toBe('cramp');
  expect(target.node).toBe(row);
  expect(target.emphasis).toBeNull();
  expect(target.words()).toBe('Muscle cramp');
  expect(target.rects()).toEqual(rects);
  expect(target.isThere()).toBe(true);
  row.remove();
  expect(target.isThere()).toBe(false);
});
