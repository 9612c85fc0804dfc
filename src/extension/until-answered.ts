import { onReturn } from './on-return';

/**
 * Asks, and gives the answer or fails. Firefox drops answers that come while a page lies in the back/forward cache: what
 * has had none is asked again once the page is back.
 */
export async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  const answered = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const askNow = () => void ask().then(resolve, reject);
      onReturn(askNow, answered.signal);
      askNow();
    });
  } finally {
    answered.abort();
  }
}
