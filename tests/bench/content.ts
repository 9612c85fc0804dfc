import { defineContentScript } from '#imports';
import { createPageBench, type PageBench } from './page-bench';

declare global {
  var healthglossBench: PageBench;
}

/** Stands in for the content script in the build of the bench: it does nothing until it is asked. */
export default defineContentScript({
  matches: ['<all_urls>'],
  main() {
    globalThis.healthglossBench = createPageBench();
  },
});
