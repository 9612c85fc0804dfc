import { switchSite } from '@/core/settings/settings';
import { Choice } from '../kit/Choice';
import { Switch } from '../kit/Switch';
import { useSay } from '../kit/say-context';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';
import { SiteList } from './SiteList';

/** Where terms are marked: everywhere, on some sites, or nowhere for a while. */
export function SiteSettings({ settings, onSettings }: SettingsProps) {
  const say = useSay();
  const { isPaused, where, sitesOff, sitesChosen } = settings;
  const isAll = where === 'all-sites';
  return (
    <SettingsSection title={say('sites_title')}>
      <Switch
        isOn={isPaused}
        onSwitch={(isOn) => onSettings((latest) => ({ ...latest, isPaused: isOn }))}
      >
        {say('sites_pause')}
      </Switch>
      <Choice
        label={say('sites_where')}
        value={where}
        options={{ 'all-sites': say('sites_all_but'), 'chosen-sites': say('sites_only') }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, where: chosen }))}
      />
      <SiteList
        key={where}
        label={say(isAll ? 'sites_off' : 'sites_on')}
        sites={isAll ? sitesOff : sitesChosen}
        onSite={(site, isListed) =>
          onSettings((latest) => switchSite(latest, site, isListed !== isAll))
        }
      />
    </SettingsSection>
  );
}
