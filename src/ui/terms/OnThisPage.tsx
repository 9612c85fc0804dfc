import { isSiteOn, switchOn } from '@/core/settings/settings';
import { MentionSettings } from '../settings/MentionSettings';
import type { SettingsProps } from '../settings/settings-props';
import { TermList, type TermListProps } from './TermList';

export interface OnThisPageProps
  extends SettingsProps,
    Pick<TermListProps, 'page' | 'onReveal' | 'onReload' | 'onBeside'> {}

/** What there is on the page in front: its terms, and below them how often they are marked. */
export function OnThisPage({ page, settings, onSettings, ...props }: OnThisPageProps) {
  const site = page.state === 'readable' ? page.site : null;
  const isOn = site !== null && isSiteOn(settings, site);
  return (
    <>
      <TermList
        {...{ page, isOn, isPaused: settings.isPaused, ...props }}
        onSwitchOn={() => onSettings((latest) => switchOn(latest, site ?? ''))}
      />
      {isOn && (
        <section class="mention-settings" aria-labelledby="mention-settings">
          <h2 class="mention-settings-title" id="mention-settings">
            How often to mark
          </h2>
          <MentionSettings {...{ settings, onSettings }} />
        </section>
      )}
    </>
  );
}
