import { useEffect, useState } from 'preact/hooks';
import type { PackJobFaultReason } from '@/core/own-pack/pack-job';
import { reasonOf } from '../kit/reason-of';

/** What was asked for once it is there, or why it cannot be had; neither before that. */
interface Answer<T> {
  value?: T;
  reason?: PackJobFaultReason;
}

/** Asks for something by one name or two when a component is shown, and whenever these change. */
export function useAnswer<T>(
  ask: (one: string, two: string) => Promise<T>,
  one = '',
  two = '',
): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({});
  useEffect(() => {
    let isLatest = true;
    const set = (next: Answer<T>) => isLatest && setAnswer(next);
    ask(one, two).then(
      (value) => set({ value }),
      (error) => set({ reason: reasonOf(error) }),
    );
    return () => {
      isLatest = false;
    };
  }, [ask, one, two]);
  return answer;
}
