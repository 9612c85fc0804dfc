import { type Browser, browser } from '#imports';
import type { ArgumentChecks } from '@/core/calls/check-arguments';

/** Who made a call, as the browser says. */
export type Sender = Browser.runtime.MessageSender;

type Method = (...args: never[]) => unknown;
/** The calls of one side as its callers see them: every result comes later. */
export type Remote<Calls> = {
  [K in keyof Calls]: Calls[K] extends Method
    ? (...args: Parameters<Calls[K]>) => Promise<Awaited<ReturnType<Calls[K]>>>
    : never;
};
/** The calls of one side as it answers them: at once or later. */
export type Handlers<Calls> = {
  [K in keyof Calls]: Calls[K] extends Method
    ? (...args: Parameters<Calls[K]>) => ReturnType<Calls[K]> | Promise<ReturnType<Calls[K]>>
    : never;
};

/** A call on its way. */
export interface Call {
  call: string;
  args: unknown[];
}

/** What comes back: what the handler gave, or why it failed. */
interface Answer {
  value?: unknown;
  error?: string;
}

/** Makes calls by name (a remote procedure call) through whatever sends them. They fail where their handler does. */
export function remote<Calls>(send: (call: Call) => Promise<unknown>): Remote<Calls> {
  return new Proxy({} as Remote<Calls>, {
    get:
      (_, name) =>
      async (...args: unknown[]) => {
        const { value, error } = ((await send({ call: String(name), args })) ?? {}) as Answer;
        if (error !== undefined) throw new Error(error);
        return value;
      },
  });
}

/**
 * Answers every call that exists, has the arguments it takes and comes from a sender for whom there are handlers;
 * keeps silent to all else. Gives what stops it.
 */
export function answerCalls<Calls>(
  checks: ArgumentChecks<Calls>,
  handlersFor: (sender: Sender) => Handlers<Calls> | null,
): () => void {
  const listener = (
    message: unknown,
    sender: Sender,
    send: (answer: Answer) => void,
  ): true | undefined => {
    if (!isCall(message) || !isNameOf(checks, message.call)) return undefined;
    const args = checks[message.call](message.args);
    const handler = args && handlersFor(sender)?.[message.call];
    if (!handler) return undefined;
    // A handler that throws at once fails like one that fails later.
    Promise.resolve()
      .then(() => handler(...args))
      .then(
        (value) => send({ value }),
        (error) => send({ error: String(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isCall(message: unknown): message is Call {
  const { call, args } = (message ?? {}) as Partial<Call>;
  return typeof call === 'string' && Array.isArray(args);
}

/** What every object has by nature, such as `toString`, is not the name of a call. */
function isNameOf<Calls>(
  checks: ArgumentChecks<Calls>,
  name: string,
): name is keyof Calls & string {
  return Object.hasOwn(checks, name);
}
