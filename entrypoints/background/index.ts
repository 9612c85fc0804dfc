import lineDrawings from 'virtual:line-drawings';
import termTexts from 'virtual:term-texts';
import { browser, defineBackground } from '#imports';
import { createExplainer } from '@/core/glossary/explain';
import { createFullExplainer } from '@/core/own-pack/full-explainer';
import { answerFinder } from '@/extension/answer-finder';
import { answerLookUps } from '@/extension/answer-look-ups';
import { migrateSettings } from '@/extension/change-settings';
import { currentSettings } from '@/extension/current-settings';
import { watchExplainMenu } from '@/extension/explain-menu';
import { followLanguage } from '@/extension/follow-language';
import { forgetGoneTabs } from '@/extension/forget-gone-tabs';
import { answerAsBackground } from '@/extension/messaging';
import { openChecklistAt } from '@/extension/open-checklist';
import { openWelcome } from '@/extension/open-own-page';
import { reportTerms } from '@/extension/report-terms';
import { revealHere } from '@/extension/reveal-here';
import { showAbove } from '@/extension/show-above';
import { stepThroughActiveTab } from '@/extension/step-terms';
import { answerCards } from './answer-cards';
import { currentSay } from './current-say';
import { loadOwnTerms } from './own-packs';
import { lookUpPacks, makeFinder } from './packs-that-are-on';

export default defineBackground(() => {
  const settings = currentSettings();
  const say = currentSay(settings);
  const finder = answerFinder(settings, makeFinder);
  const bundled = createExplainer(termTexts, lineDrawings);
  const explainer = createFullExplainer(bundled, loadOwnTerms, lineDrawings);
  const lookUps = answerLookUps(settings, lookUpPacks, explainer);
  const { termsFor } = finder;

  answerAsBackground((sender) => ({
    ...finder.calls,
    ...lookUps,
    describeTerms: explainer.describe,
    ...answerCards(sender, settings, { explainer, termsFor, say, lookUp: lookUps.lookUp }),
    reportTerms: async (terms) => reportTerms(await say(), sender, terms),
    showAbove: (term) => showAbove(sender, term),
    revealHere: (term) => revealHere(sender, term),
    openChecklist: openChecklistAt,
  }));

  watchExplainMenu(say, { ...finder.calls, ...lookUps });
  followLanguage(say);
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
