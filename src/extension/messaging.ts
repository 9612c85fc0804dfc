import { type Browser, browser } from '#imports';
import {
  type ArgumentReaders,
  backgroundArguments,
  pageArguments,
} from '@/core/calls/check-arguments';
import type { BackgroundCalls, PageCalls } from '@/core/calls/messages';

type Sender = Browser.runtime.MessageSender;
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

/** How often a call is made before it counts as failed. */
const MOST_TRIES = 5;

/** The background, ready to be called from anywhere in the extension. */
export const background = remote<BackgroundCalls>(async (call) => {
  // The browser stops the background as it likes, at times with a call in its hands: it starts again for the next.
  for (let tries = 1; ; tries++) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(call);
      // Mostly it says that the call failed, but not always.
      if (answer) return answer;
      throw new Error(`There is no answer to ${call.call}.`);
    } catch (error) {
      if (!browser.runtime?.id || tries === MOST_TRIES) throw error;
    }
  }
});

/** The content script of one frame, ready to be called. A call fails where none runs. */
export function page(tabId: number, frameId: number): Remote<PageCalls> {
  return remote<PageCalls>((call) => browser.tabs.sendMessage(tabId, call, { frameId }));
}

/** Answers the calls made to the background. The handlers are made for the sender of each call. */
export function answerAsBackground(
  handlersFor: (sender: Sender) => Handlers<BackgroundCalls>,
): void {
  answer(backgroundArguments, (sender) => (isOurs(sender) ? handlersFor(sender) : null));
}

/** Answers the calls that pages of the extension make to this frame, until the signal aborts. */
export function answerAsPage(handlers: Handlers<PageCalls>, signal: AbortSignal): void {
  const stop = answer(pageArguments, (sender) =>
    isOurs(sender) && isPageOfOurs(sender) ? handlers : null,
  );
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

/** Answers every call that exists and has the arguments it takes; keeps silent to all else. */
function answer<Calls>(
  readers: ArgumentReaders<Calls>,
  handlersFor: (sender: Sender) => Handlers<Calls> | null,
): () => void {
  const listener = (
    message: unknown,
    sender: Sender,
    send: (answer: Answer) => void,
  ): true | undefined => {
    if (!isCall(message) || !isNameOf(readers, message.call)) return undefined;
    const args = readers[message.call](message.args);
    const handler = args && handlersFor(sender)?.[message.call];
    if (!handler) return undefined;
    const answer = async () => handler(...args);
    answer().then(
      (value) => send({ value }),
      (error) => send({ error: String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isOurs({ id }: Sender): boolean {
  return id === browser.runtime.id;
}

/** Whether popup or background sent it, rather than a content script. */
function isPageOfOurs({ url = '' }: Sender): boolean {
  return url.startsWith(browser.runtime.getURL('/'));
}

function isCall(message: unknown): message is Call {
  const { call, args } = (message ?? {}) as Partial<Call>;
  return typeof call === 'string' && Array.isArray(args);
}

function isNameOf<Calls>(
  readers: ArgumentReaders<Calls>,
  name: string,
): name is keyof Calls & string {
  return Object.hasOwn(readers, name);
}
