import { describe, expect, it } from 'vitest';
import { click, showPopup, text } from '../show-popup';
import { atResult } from './ticking';

describe('to take along', () => {
  it('makes nothing before it is asked', () => {
    const { onCopy, onPrint } = showPopup(atResult('weak', 'd_weak'));
    expect(onCopy).not.toHaveBeenCalled();
    click('button', 'Print it');
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it.each([
    [true, 'Copied'],
    [false, 'could not be copied'],
  ])('says what came of copying: %s', async (done, words) => {
    const { onCopy } = showPopup(atResult('weak', 'd_weak'));
    onCopy.mockResolvedValue(done);
    click('button', 'Copy it');
    await expect.poll(() => text('.checklist-end')).toContain(words);
  });
});
