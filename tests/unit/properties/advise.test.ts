import fc from 'fast-check';
import { expect, it } from 'vitest';
import { adviceFor, faultOf, items, urgencyOf } from '../core/checklist/expected-advice';
import { hold } from './hold';

/** Smaller sets are all tried one by one: `core/checklist/advise-proof.test.ts`. */
const SMALLEST_SET = 5;

it('advice for many ticks is what the rules say, and never falls when a tick is added', () => {
  const ticks = fc.shuffledSubarray([...items.keys()], { minLength: SMALLEST_SET + 1 });
  hold(
    fc.property(ticks, (more) => {
      const fewer = more.slice(0, -1);
      const advice = adviceFor(fewer);
      const inOrder = [...fewer].sort((one, other) => one - other);
      expect(faultOf(advice, inOrder)).toBeNull();
      expect(urgencyOf(adviceFor(more))).toBeGreaterThanOrEqual(urgencyOf(advice));
    }),
    { cases: 20_000 },
  );
});
