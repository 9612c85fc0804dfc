import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LONGEST_ABSENCE_MS, TargetFollower } from '@/page/card/target-follower';
import { beSheet, clearStage, makeTarget, nextFrame, setStage } from './stage';

const callbacks = { onMove: vi.fn(), onLost: vi.fn() };
let follower: TargetFollower;

beforeEach(() => {
  setStage();
  callbacks.onMove.mockReset();
  callbacks.onLost.mockReset();
  follower = new TargetFollower(callbacks);
});
afterEach(() => {
  follower.stop();
  clearStage();
});

it('says in each frame where the target is', async () => {
  let left = 100;
  follower.follow(makeTarget('numb', { rects: () => [new DOMRect(left, 100, 80, 20)] }));
  await nextFrame();
  expect(callbacks.onMove).toHaveBeenLastCalledWith([new DOMRect(100, 100, 80, 20)]);
  left = 60;
  await nextFrame();
  expect(callbacks.onMove).toHaveBeenLastCalledWith([new DOMRect(60, 100, 80, 20)]);
});

it.each([
  ['above the viewport', { rects: () => [new DOMRect(100, -20, 80, 20)] }],
  ['below it', { rects: () => [new DOMRect(100, innerHeight, 80, 20)] }],
])('loses a target that is %s at once', async (_, change) => {
  const target = makeTarget('numb', change);
  follower.follow(target);
  await nextFrame();
  follower.goOn();
  await nextFrame();
  expect(callbacks.onLost).toHaveBeenCalledExactlyOnceWith(target);
  expect(callbacks.onMove).not.toHaveBeenCalled();
});

it('keeps a target that is out of sight where its card is a sheet', async () => {
  beSheet();
  const target = makeTarget('numb', { rects: () => [new DOMRect(100, -20, 80, 20)] });
  follower.follow(target);
  await nextFrame();
  await nextFrame();
  expect(callbacks.onMove).toHaveBeenCalled();
  expect(callbacks.onLost).not.toHaveBeenCalled();
});

it.each([
  ['gone', { isThere: () => false }],
  ['shown no longer', { rects: () => [] }],
])('loses a target that is %s, once it is so for a while', async (_, change) => {
  const target = makeTarget('numb', change);
  const start = performance.now();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(start);
  follower.follow(target);
  clock.mockReturnValue(start + LONGEST_ABSENCE_MS - 1);
  await nextFrame();
  expect(callbacks.onLost).not.toHaveBeenCalled();
  clock.mockReturnValue(start + LONGEST_ABSENCE_MS);
  await nextFrame();
  await nextFrame();
  expect(callbacks.onLost).toHaveBeenCalledExactlyOnceWith(target);
  expect(callbacks.onMove).not.toHaveBeenCalled();
});

it('loses a target that has become inert, as behind a modal dialog', async () => {
  const target = makeTarget('numb');
  follower.follow(target);
  await nextFrame();
  expect(callbacks.onMove).toHaveBeenCalledOnce();
  document.body.setAttribute('inert', '');
  await nextFrame();
  document.body.removeAttribute('inert');
  expect(callbacks.onLost).toHaveBeenCalledExactlyOnceWith(target);
});

it('goes on with a target that comes back', async () => {
  const rects = [new DOMRect(100, 100, 80, 20)];
  let isThere = false;
  follower.follow(makeTarget('numb', { isThere: () => isThere, rects: () => rects }));
  await nextFrame();
  isThere = true;
  await nextFrame();
  expect(callbacks.onMove).toHaveBeenCalledExactlyOnceWith(rects);
  expect(callbacks.onLost).not.toHaveBeenCalled();
});

it('keeps a target that is held, though it is a mark no more, also once its card has turned to another term', async () => {
  const target = makeTarget('numb');
  const isThere = vi.spyOn(target, 'isThere');
  const start = performance.now();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(start);
  follower.follow(target);
  follower.hold();
  isThere.mockReturnValue(false);
  follower.follow(target);
  clock.mockReturnValue(start + LONGEST_ABSENCE_MS);
  await nextFrame();
  expect(callbacks.onMove).toHaveBeenCalled();
  expect(callbacks.onLost).not.toHaveBeenCalled();
  const other = makeTarget('cramp', { isThere: () => false });
  follower.follow(other);
  clock.mockReturnValue(start + 2 * LONGEST_ABSENCE_MS);
  await nextFrame();
  expect(callbacks.onLost).toHaveBeenCalledExactlyOnceWith(other);
});

it('loses a target that is scrolled out of its box', async () => {
  const target = makeTarget('numb');
  const box = document.body.appendChild(document.createElement('div'));
  box.append(target.node);
  box.style.overflowY = 'auto';
  box.getBoundingClientRect = () => new DOMRect(0, 0, 400, 150);
  follower.follow(target);
  await nextFrame();
  expect(callbacks.onMove).toHaveBeenCalled();
  box.getBoundingClientRect = () => new DOMRect(0, 0, 400, 90);
  await nextFrame();
  expect(callbacks.onLost).toHaveBeenCalledExactlyOnceWith(target);
});

it('keeps a target of which one line is in view', async () => {
  const rects = [new DOMRect(100, -20, 80, 20), new DOMRect(10, 4, 80, 20)];
  follower.follow(makeTarget('numb', { rects: () => rects }));
  await nextFrame();
  expect(callbacks.onMove).toHaveBeenLastCalledWith(rects);
});

it('goes on after the page took its frame back', async () => {
  const request = vi.spyOn(globalThis, 'requestAnimationFrame');
  follower.follow(makeTarget('numb'));
  cancelAnimationFrame(request.mock.results.at(-1)?.value);
  await nextFrame();
  expect(callbacks.onMove).not.toHaveBeenCalled();
  follower.goOn();
  await nextFrame();
  expect(callbacks.onMove).toHaveBeenCalled();
});

it('follows nothing once stopped', async () => {
  follower.follow(makeTarget('numb'));
  follower.stop();
  follower.goOn();
  await nextFrame();
  expect(callbacks.onMove).not.toHaveBeenCalled();
});
