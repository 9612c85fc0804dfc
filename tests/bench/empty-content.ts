import { defineContentScript } from '#imports';
import { AS_OURS } from './as-ours';

/** Does nothing, where our content script would: what remains is what a browser takes for any. */
export default defineContentScript({ ...AS_OURS, main() {} });
