import type { BackgroundCalls } from '@/core/calls/messages';
import type { OrNull } from '@/core/calls/remote-finder';
import { background } from './messaging';

/** The background, which answers null instead of failing; `onFailure` is called each time it does. */
export function backgroundOrNull(onFailure: () => void): OrNull<BackgroundCalls> {
  type Call = (...args: unknown[]) => Promise<unknown>;
  return new Proxy({} as OrNull<BackgroundCalls>, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        (background[name as keyof BackgroundCalls] as Call)(...args).catch(() => {
          onFailure();
          return null;
        }),
  });
}
