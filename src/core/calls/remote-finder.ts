import type { BackgroundCalls } from './messages';

type Method = (...args: never[]) => unknown;

/** Calls as they look from where each is answered later, and by null where no answer can be had. */
export type OrNull<Calls> = {
  readonly [K in keyof Calls]: Calls[K] extends Method
    ? (...args: Parameters<Calls[K]>) => Promise<ReturnType<Calls[K]> | null>
    : never;
};

/** Finds terms somewhere else than in the page: with the calls of the background that do so. */
export type RemoteFinder = OrNull<
  Pick<BackgroundCalls, 'mayHoldTerms' | 'findTerms' | 'judgePage'>
>;
