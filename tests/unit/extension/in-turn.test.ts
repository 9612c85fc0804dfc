import { expect, it } from 'vitest';
import { inTurn } from '@/extension/in-turn';

it('begins a task once the one before has ended', async () => {
  const next = inTurn();
  const log: string[] = [];
  const task = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([next(task('a')), next(task('b'))])).toEqual(['a', 'b']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('goes on after a task that failed, and says so to its caller alone', async () => {
  const next = inTurn();
  const failing = next(() => Promise.reject(new Error('full')));
  const following = next(async () => 'done');
  await expect(failing).rejects.toThrow('full');
  expect(await following).toBe('done');
});
