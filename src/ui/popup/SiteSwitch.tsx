import { isSiteOn, type Settings, switchSite } from '@/core/settings/settings';

export interface SiteSwitchProps {
  /** The host name; empty for a local file. */
  site: string;
  settings: Settings;
  onSettings(change: (settings: Settings) => Settings): void;
}

/** Switches the marks on one site on and off. */
export function SiteSwitch({ site, settings, onSettings }: SiteSwitchProps) {
  const isOn = isSiteOn(settings, site);
  return (
    <button
      type="button"
      role="switch"
      class="site-switch"
      aria-checked={isOn}
      onClick={() => onSettings((latest) => switchSite(latest, site, !isOn))}
    >
      <span class="site-switch-label">
        Explain terms on <span class="site-switch-site">{site || 'this page'}</span>
      </span>
      <span class="site-switch-track" aria-hidden="true" />
    </button>
  );
}
