import { type Browser, browser } from '#imports';
import type { BackgroundCalls, PageCalls } from '@/core/messages';

type Method = (...args: never[]) => unknown;
/** The calls of one side as its callers see them: every answer comes later. */
type Remote<Calls> = {
  [K in keyof Calls]: Calls[K] extends Method
    ? (...args: Parameters<Calls[K]>) => Promise<Awaited<ReturnType<Calls[K]>>>
    : never;
};
/** The calls of one side as it answers them: at once or later. */
type Handlers<Calls> = {
  [K in keyof Calls]: Calls[K] extends Method
    ? (...args: Parameters<Calls[K]>) => ReturnType<Calls[K]> | Promise<ReturnType<Calls[K]>>
    : never;
};

interface Call {
  call: string;
  args: unknown[];
}

interface Answer {
  value?: unknown;
  error?: string;
}

/** The background, ready to be called from anywhere in the extension. */
export const background = remote<BackgroundCalls>((call) => browser.runtime.sendMessage(call));

/** The content script of one frame, ready to be called. A call fails where none runs. */
export function page(tabId: number, frameId: number): Remote<PageCalls> {
  return remote<PageCalls>((call) => browser.tabs.sendMessage(tabId, call, { frameId }));
}

/** Answers the calls made to the background. The handlers are made for the sender of each call. */
export function answerAsBackground(
  handlersFor: (sender: Browser.runtime.MessageSender) => Handlers<BackgroundCalls>,
): void {
  answer(handlersFor);
}

/** Answers the calls made to this frame, until the signal aborts. */
export function answerAsPage(handlers: Handlers<PageCalls>, signal: AbortSignal): void {
  const stop = answer(() => handlers);
  signal.addEventListener('abort', stop);
}

function remote<Calls>(send: (call: Call) => Promise<unknown>): Remote<Calls> {
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

function answer(handlersFor: (sender: Browser.runtime.MessageSender) => object): () => void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    send: (answer: Answer) => void,
  ): true | undefined => {
    if (sender.id !== browser.runtime.id || !isCall(message)) return undefined;
    const handler = new Map(Object.entries(handlersFor(sender))).get(message.call);
    if (!handler) return undefined;
    const answer = async () => handler(...message.args);
    answer().then(
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
