import type { BackgroundCalls } from './messages';

type Method = (...args: never[]) => unknown;

/** Calls as a page sees them: each answer comes later, and is null where none can be had. */
export type OrNull<Calls> = {
  readonly [K in keyof Calls]: Calls[K] extends Method
    ? (...args: Parameters<Calls[K]>) => Promise<ReturnType<Calls[K]> | null>
    : never;
};

/** The calls of the background by which a page has terms found. */
export type RemoteFinder = OrNull<
  Pick<BackgroundCalls, 'mayHoldTerms' | 'findTerms' | 'judgePage'>
>;
