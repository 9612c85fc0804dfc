import { browser } from '#imports';

/** What stands before the name under which words are kept. */
const KEY = 'words:';

/**
 * Words that a person has selected, for a page of ours that is opened with what they are asked for by. They lie in memory until
 * the browser closes: an address would be in its history.
 */
export const selectedWords = {
  /** Keeps words; gives what they are asked for by. */
  async keep(words: string): Promise<string> {
    const id = crypto.randomUUID();
    await browser.storage.session.set({ [KEY + id]: words });
    return id;
  },

  /** The words that were kept so; empty where there are none any longer. */
  async load(id: string): Promise<string> {
    try {
      const words: unknown = (await browser.storage.session.get(KEY + id))[KEY + id];
      return typeof words === 'string' ? words : '';
    } catch {
      return '';
    }
  },
};
