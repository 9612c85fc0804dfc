import type { Browser } from 'puppeteer-core';

/** What Firefox answers, as far as it is used here. */
export interface BidiAnswer {
  contexts?: { context: string }[];
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Sends a command to Firefox in its own language, WebDriver BiDi: puppeteer holds the wire but does not declare it. */
export async function sendBidi(
  browser: Browser,
  method: string,
  parameters: object,
): Promise<BidiAnswer> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: BidiAnswer }> };
  };
  return (await connection.send(method, parameters)).result;
}
