import type { BackgroundCalls } from '@/core/calls/messages';
import type { OrNull } from '@/core/calls/remote-finder';
import { background } from './messaging';
import { untilAnswered } from './until-answered';

/** The background as content scripts call it: it answers null instead of failing; `onFailure` is called each time it does. */
export function backgroundOrNull(onFailure: () => void): OrNull<BackgroundCalls> {
  type Call = (...args: unknown[]) => Promise<unknown>;
  return new Proxy({} as OrNull<BackgroundCalls>, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        untilAnswered(() => (background[name as keyof BackgroundCalls] as Call)(...args)).catch(
          () => {
            onFailure();
            return null;
          },
        ),
  });
}
