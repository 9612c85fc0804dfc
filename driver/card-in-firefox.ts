import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { sendBidi } from './bidi';
import { CARD_HOST, type CardScript, toSource } from './card-script';

/** What the types of puppeteer leave out: the ids by which WebDriver BiDi knows frames and elements. */
interface BidiFrame extends Frame {
  _id: string;
}
interface BidiElement extends ElementHandle {
  remoteValue(): { value: { shadowRoot?: { sharedId: string } | null } };
}

async function findCardRoot(frame: BidiFrame): Promise<string | undefined> {
  const host = (await frame.$(CARD_HOST)) as BidiElement | null;
  return host?.remoteValue().value.shadowRoot?.sharedId;
}

/**
 * Runs a script with the card's closed shadow root; null when there is no card.
 * BiDi gives the id of the shadow root with each element, of closed ones too.
 */
export async function askCardInFirefox<T>(
  page: Page,
  script: CardScript<T>,
  argument: string,
): Promise<T | null> {
  for (const frame of page.frames() as BidiFrame[]) {
    const sharedId = await findCardRoot(frame);
    if (!sharedId) continue;
    const { result, exceptionDetails } = await sendBidi(page.browser(), 'script.callFunction', {
      functionDeclaration: toSource(script),
      arguments: [{ sharedId }, { type: 'string', value: argument }],
      target: { context: frame._id },
      awaitPromise: false,
    });
    if (!result) throw new Error(exceptionDetails?.text);
    return JSON.parse(result.value as string);
  }
  return null;
}
