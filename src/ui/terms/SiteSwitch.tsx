import { isSiteOn, type Settings, switchOn, switchSite } from '@/core/settings/settings';
import { Switch } from '../kit/Switch';
import { useSay } from '../kit/say-context';
import type { SettingsProps } from '../settings/settings-props';
import { siteName } from './site-name';

export interface SiteSwitchProps extends SettingsProps {
  /** The host name; empty for a local file. */
  site: string;
}

/** Switches the marks on one site on and off; while all sites are paused, it ends that. */
export function SiteSwitch({ site, settings, onSettings }: SiteSwitchProps) {
  const say = useSay();
  const { isPaused } = settings;
  const isOn = isSiteOn(settings, site);
  const change = (latest: Settings) =>
    isOn ? switchSite(latest, site, false) : switchOn(latest, site);
  return (
    <Switch name="site-switch" isOn={isOn} onSwitch={() => onSettings(change)}>
      {say.parts('site_switch', {
        site: (
          <span class="site-switch-site">{isPaused ? say('site_any') : siteName(say, site)}</span>
        ),
      })}
    </Switch>
  );
}
