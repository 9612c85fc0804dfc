import finderData from 'virtual:finder-data';
import lineDrawings from 'virtual:line-drawings';
import lookUpTerms from 'virtual:look-up-terms';
import termTexts from 'virtual:term-texts';
import { browser, defineBackground } from '#imports';
import { createFinder } from '@/core/find/create-finder';
import { createExplainer } from '@/core/glossary/explain';
import { answerFinder } from '@/extension/answer-finder';
import { answerLookUps } from '@/extension/answer-look-ups';
import { migrateSettings } from '@/extension/change-settings';
import { currentSettings } from '@/extension/current-settings';
import { watchExplainMenu } from '@/extension/explain-menu';
import { forgetGoneTabs } from '@/extension/forget-gone-tabs';
import { answerAsBackground } from '@/extension/messaging';
import { openChecklistAt } from '@/extension/open-checklist';
import { openWelcome } from '@/extension/open-own-page';
import { reportTerms } from '@/extension/report-terms';
import { revealHere } from '@/extension/reveal-here';
import { showAbove } from '@/extension/show-above';
import { stepThroughActiveTab } from '@/extension/step-terms';
import { answerCards } from './answer-cards';

export default defineBackground(() => {
  const settings = currentSettings();
  const finder = answerFinder(settings, (packsOff) =>
    createFinder({
      ...finderData,
      packs: finderData.packs.filter(({ id }) => !packsOff.includes(id)),
    }),
  );
  const explainer = createExplainer(termTexts, lineDrawings);
  const lookUps = answerLookUps(settings, lookUpTerms, explainer);

  answerAsBackground((sender) => ({
    ...finder,
    ...lookUps,
    describeTerms: explainer.describe,
    ...answerCards(sender, settings, { explainer, lookUp: lookUps.lookUp }),
    reportTerms: (terms) => reportTerms(sender, terms),
    showAbove: (term) => showAbove(sender, term),
    revealHere: (term) => revealHere(sender, term),
    openChecklist: openChecklistAt,
  }));

  watchExplainMenu({ ...finder, ...lookUps });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-term') void stepThroughActiveTab(1);
    if (command === 'previous-term') void stepThroughActiveTab(-1);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void migrateSettings();
    if (reason === 'install') void openWelcome();
  });
  forgetGoneTabs();
});
