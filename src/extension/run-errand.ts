import { type CardErrand, splitErrand } from '@/core/card/card-errand';
import { switchKnown, switchSite } from '@/core/settings/settings';
import { changeSettings } from './change-settings';
import { page } from './messaging';
import { openChecklistAt } from './open-checklist';
import { openOptions } from './open-own-page';
import { TOP_FRAME } from './page-terms';
import type { Sender } from './remote-calls';

/** Does what a button of a card in the sender's tab asks for. */
export async function runErrand(sender: Sender, errand: CardErrand): Promise<void> {
  const { does, what } = splitErrand(errand);
  if (does === 'check') await openChecklistAt(what);
  else if (does === 'settings') await openOptions();
  else if (does === 'site-off') await switchSiteOff(sender);
  else await changeSettings((settings) => switchKnown(settings, what, does === 'know'));
}

/** Switches off the site that the person sees in the address bar, which the top frame knows. */
async function switchSiteOff({ tab }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  const { site } = await page(tab.id, TOP_FRAME).describePage();
  if (site !== null) await changeSettings((settings) => switchSite(settings, site, false));
}
