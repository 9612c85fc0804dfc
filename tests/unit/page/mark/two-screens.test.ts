import { expect, it } from 'vitest';
import { lettersOfTwoScreens } from '@/page/mark/two-screens';

it('fewer letters fit on the screen of a phone, and no more on a wide one than its column holds', () => {
  const phone = lettersOfTwoScreens({ width: 390, height: 800 });
  const laptop = lettersOfTwoScreens({ width: 1280, height: 800 });
  const wide = lettersOfTwoScreens({ width: 3000, height: 800 });
  expect(phone).toBeGreaterThan(1000);
  expect(phone).toBeLessThan(laptop);
  expect(wide).toBe(laptop);
});
