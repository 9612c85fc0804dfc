import finderData from 'virtual:finder-data';
import { browser, defineBackground } from '#imports';
import { finderCalls } from '@/core/calls/finder-calls';
import { createTermJudges } from '@/core/find/term-judges';
import { explain } from '@/core/glossary/explain';
import { showBadge } from '@/extension/badge';
import { answerAsBackground } from '@/extension/messaging';
import { openChecklistAt } from '@/extension/open-checklist';
import { rememberTerms, termsOfTab } from '@/extension/page-terms';
import { stepThroughActiveTab } from '@/extension/step-terms';
import { cardStyles, drawCard } from '@/ui/card/draw-card';

export default defineBackground(() => {
  const finder = finderCalls(() => createTermJudges(finderData));

  answerAsBackground((sender) => ({
    ...finder,
    cardStyles: () => cardStyles,
    drawCard(request) {
      const explanation = explain(request.term);
      return explanation && drawCard(explanation, request);
    },
    async reportTerms(reported) {
      const tabId = sender.tab?.id;
      if (tabId === undefined || sender.frameId === undefined) return;
      await rememberTerms(tabId, sender.frameId, reported);
      const frames = await termsOfTab(tabId);
      const terms = new Set(frames.flatMap((frame) => frame.terms.map(({ id }) => id)));
      await showBadge(tabId, terms.size);
    },
    openChecklist: openChecklistAt,
  }));

  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-term') void stepThroughActiveTab(1);
    if (command === 'previous-term') void stepThroughActiveTab(-1);
  });
});
