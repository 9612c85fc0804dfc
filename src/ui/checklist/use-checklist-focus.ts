import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ticks } from '@/core/checklist/ticks';
import { boxIdOf } from './ChecklistItem';

/**
 * Has focus and scrolling follow a person through the checklist: to the heading after each move, to the item that a
 * card points at, and along with the item that was last ticked. Gives refs for the screen and its heading.
 */
export function useChecklistFocus(ticks: Ticks) {
  const [moves, setMoves] = useState(0);
  const screen = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (moves === 0) return;
    heading.current?.focus({ preventScroll: true });
    screen.current?.scrollIntoView({ block: 'start' });
  }, [moves]);

  useEffect(() => {
    const box = ticks.pointedAt === null ? null : document.getElementById(boxIdOf(ticks.pointedAt));
    box?.focus({ preventScroll: true });
    box?.closest('.item')?.scrollIntoView({ block: 'start' });
  }, [ticks.pointedAt]);

  // Advice that appears covers the lower part of the list; the item just ticked must stay in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows every tick
  useEffect(() => {
    screen.current?.querySelector('.item:focus-within')?.scrollIntoView({ block: 'nearest' });
  }, [ticks]);

  /** To be called with each move to another step or to the advice. */
  const onMove = () => setMoves(moves + 1);
  return { screen, heading, onMove };
}
