import { expect, it, vi } from 'vitest';
import { untilAnswered } from '@/extension/until-answered';

const never = new Promise<string>(() => {});

function show(persisted: boolean): void {
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
}

it('gives the answer, and asks once for it', async () => {
  const ask = vi.fn(async () => 'yes');
  expect(await untilAnswered(ask)).toBe('yes');
  show(true);
  expect(ask).toHaveBeenCalledOnce();
});

it('fails as what is asked', async () => {
  await expect(untilAnswered(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

it('asks again what was not answered before the page came back', async () => {
  const ask = vi.fn(async () => 'late').mockReturnValueOnce(never);
  const answer = untilAnswered(ask);
  show(true);
  expect(await answer).toBe('late');
});

it('asks once of a page that is shown for the first time', () => {
  const ask = vi.fn(() => never);
  void untilAnswered(ask);
  show(false);
  expect(ask).toHaveBeenCalledOnce();
});
