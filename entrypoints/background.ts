import finderData from 'virtual:finder-data';
import termTexts from 'virtual:term-texts';
import { browser, defineBackground } from '#imports';
import { finderCalls } from '@/core/calls/finder-calls';
import { createFinder } from '@/core/find/create-finder';
import { createExplainer } from '@/core/glossary/explain';
import { migrateSettings } from '@/extension/change-settings';
import { forgetGoneTabs } from '@/extension/forget-gone-tabs';
import { answerAsBackground } from '@/extension/messaging';
import { openChecklistAt } from '@/extension/open-checklist';
import { reportTerms } from '@/extension/report-terms';
import { showAbove } from '@/extension/show-above';
import { stepThroughActiveTab } from '@/extension/step-terms';
import { cardStyles, drawCard } from '@/ui/card/draw-card';

export default defineBackground(() => {
  const finder = finderCalls(() => createFinder(finderData));
  const { explain, describe } = createExplainer(termTexts);

  answerAsBackground((sender) => ({
    ...finder,
    describeTerms: describe,
    cardStyles: () => cardStyles,
    drawCard(request) {
      const explanation = explain(request.term);
      return explanation && drawCard(explanation, request);
    },
    reportTerms: (terms) => reportTerms(sender, terms),
    showAbove: (term) => showAbove(sender, term),
    openChecklist: openChecklistAt,
  }));

  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-term') void stepThroughActiveTab(1);
    if (command === 'previous-term') void stepThroughActiveTab(-1);
  });
  browser.runtime.onInstalled.addListener(() => void migrateSettings());
  forgetGoneTabs();
});
