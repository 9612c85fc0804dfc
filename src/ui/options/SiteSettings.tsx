import { switchSite } from '@/core/settings/settings';
import { Choice } from '../kit/Choice';
import { Switch } from '../kit/Switch';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';
import { SiteList } from './SiteList';

/** Where terms are marked: everywhere, on some sites, or nowhere for a while. */
export function SiteSettings({ settings, onSettings }: SettingsProps) {
  const { isPaused, where, sitesOff, sitesChosen } = settings;
  const isAll = where === 'all-sites';
  return (
    <SettingsSection title="Where terms are marked">
      <Switch
        isOn={isPaused}
        onSwitch={(isOn) => onSettings((latest) => ({ ...latest, isPaused: isOn }))}
      >
        Pause on all sites
      </Switch>
      <Choice
        label="Mark terms on"
        value={where}
        options={{ 'all-sites': 'All sites but these', 'chosen-sites': 'Only these sites' }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, where: chosen }))}
      />
      <SiteList
        key={where}
        label={isAll ? 'Sites that are off' : 'Sites that are on'}
        sites={isAll ? sitesOff : sitesChosen}
        onSite={(site, isListed) =>
          onSettings((latest) => switchSite(latest, site, isListed !== isAll))
        }
      />
    </SettingsSection>
  );
}
