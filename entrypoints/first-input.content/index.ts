import { defineContentScript } from '#imports';
import { firstInput } from '@/page/card/first-input';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    // Nobody takes heed of it yet: what counts is to be there before the page.
    firstInput();
  },
});
