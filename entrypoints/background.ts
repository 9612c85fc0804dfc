import finderData from 'virtual:finder-data';
import { browser, defineBackground } from '#imports';
import { checklist } from '@/core/checklist/bundled-checklist';
import { pointedTo } from '@/core/checklist/ticks';
import { createFinder, type Finder } from '@/core/find/create-finder';
import { explain } from '@/core/glossary/explain';
import { readTermCounts } from '@/core/glossary/term-counts';
import { showBadge } from '@/extension/badge';
import { answerAsBackground } from '@/extension/messaging';
import { openChecklist } from '@/extension/open-checklist';
import { rememberTerms, termsOfTab } from '@/extension/page-terms';
import { stepThroughActiveTab } from '@/extension/step-terms';
import { ticksStore } from '@/extension/ticks-store';
import { cardStyles, drawCard } from '@/ui/card/draw-card';

export default defineBackground(() => {
  let made: Finder | null = null;
  /** Made when a page first asks: the browser starts the background for lesser things too. */
  const finder = () => {
    made ??= createFinder(finderData);
    return made;
  };

  answerAsBackground((sender) => ({
    mayHoldTerms: (texts) => texts.some(finder().mayHoldForm),
    findTerms: (texts, page) =>
      texts
        .map((text, index) => ({ index, matches: finder().findTerms(text, page) }))
        .filter(({ matches }) => matches.length > 0),
    judgePage: (sample) => finder().judgePage(sample),
    cardStyles: () => cardStyles,
    drawCard(request) {
      const explanation = explain(request.term);
      return explanation && drawCard(explanation, request);
    },
    async reportTerms(reported) {
      const tabId = sender.tab?.id;
      if (tabId === undefined || sender.frameId === undefined) return;
      await rememberTerms(tabId, sender.frameId, readTermCounts(reported));
      const frames = await termsOfTab(tabId);
      const terms = new Set(frames.flatMap((frame) => frame.terms.map(({ id }) => id)));
      await showBadge(tabId, terms.size);
    },
    async openChecklist(item) {
      await ticksStore.save(pointedTo(await ticksStore.load(), checklist, item));
      await openChecklist();
    },
  }));

  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-term') void stepThroughActiveTab(1);
    if (command === 'previous-term') void stepThroughActiveTab(-1);
  });
});
