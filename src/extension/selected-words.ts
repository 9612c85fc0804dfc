import { browser } from '#imports';

/** What stands before the key in the name under which words are kept. */
const PREFIX = 'words:';

/**
 * Words that a person has selected, kept for the page of ours that is opened to use them: its address has their key. They lie in
 * memory until the browser closes, since an address would be in its history.
 */
export const selectedWords = {
  /** Keeps words; gives their key. */
  async keep(words: string): Promise<string> {
    const key = crypto.randomUUID();
    await browser.storage.session.set({ [PREFIX + key]: words });
    return key;
  },

  /** The words of a key; empty once they are forgotten. */
  async load(key: string): Promise<string> {
    const name = PREFIX + key;
    try {
      const words: unknown = (await browser.storage.session.get(name))[name];
      return typeof words === 'string' ? words : '';
    } catch {
      return '';
    }
  },
};
