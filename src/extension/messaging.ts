import { browser } from '#imports';
import { checkBackgroundArguments, checkPageArguments } from '@/core/calls/check-arguments';
import type { BackgroundCalls, PageCalls } from '@/core/calls/messages';
import { isOwnAddress } from './is-own-address';
import { answerCalls, type Handlers, type Remote, remote, type Sender } from './remote-calls';

/** How often a call is made before it counts as failed. */
const MOST_TRIES = 5;

/** The background, ready to be called from anywhere in the extension. */
export const background = remote<BackgroundCalls>(async (call) => {
  // The browser may stop the background before it has answered; the next call starts it again.
  for (let tries = 1; ; tries++) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(call);
      // Mostly the browser says that the call failed; at times it gives no answer instead.
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

/** The content scripts of all frames of a tab at once, ready to be called: the answer is that of the first to give one. */
export function everyFrame(tabId: number): Remote<PageCalls> {
  return remote<PageCalls>((call) => browser.tabs.sendMessage(tabId, call));
}

/** Answers the calls made to the background. The handlers are made for the sender of each call. */
export function answerAsBackground(
  handlersFor: (sender: Sender) => Handlers<BackgroundCalls>,
): void {
  answerCalls(checkBackgroundArguments, (sender) =>
    isFromThisExtension(sender) ? handlersFor(sender) : null,
  );
}

/** Answers the calls that popup and background make to this frame, until the signal aborts. */
export function answerAsPage(handlers: Handlers<PageCalls>, signal: AbortSignal): void {
  const stop = answerCalls(checkPageArguments, (sender) =>
    isFromThisExtension(sender) && !isContentScript(sender) ? handlers : null,
  );
  signal.addEventListener('abort', stop);
}

function isFromThisExtension({ id }: Sender): boolean {
  return id === browser.runtime.id;
}

/** Content scripts have the id of the extension too, but the address of the page that they run in. */
function isContentScript({ url }: Sender): boolean {
  return !isOwnAddress(url);
}
