import { isSiteOn, switchOn } from '@/core/settings/settings';
import { useSay } from '../kit/say-context';
import { MentionSettings } from '../settings/MentionSettings';
import type { SettingsProps } from '../settings/settings-props';
import { TermList, type TermListProps } from './TermList';

export interface OnThisPageProps
  extends SettingsProps,
    Pick<TermListProps, 'page' | 'onReveal' | 'onReload' | 'onBeside'> {}

/** What there is on the page in front: its terms, and below them how often they are marked. */
export function OnThisPage({ page, settings, onSettings, ...props }: OnThisPageProps) {
  const say = useSay();
  const site = page.state === 'readable' ? page.site : null;
  const isOn = page.state === 'readable' && isSiteOn(settings, site);
  return (
    <>
      <TermList
        {...{ page, isOn, isPaused: settings.isPaused, ...props }}
        onSwitchOn={() => onSettings((latest) => switchOn(latest, site ?? ''))}
      />
      {isOn && (
        <section class="mention-settings" aria-labelledby="mention-settings">
          <h2 class="mention-settings-title" id="mention-settings">
            {say('mentions_title')}
          </h2>
          <MentionSettings {...{ settings, onSettings }} />
        </section>
      )}
    </>
  );
}
