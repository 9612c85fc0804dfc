/** What a person has chosen; kept on this device. */
export interface Settings {
  version: 1;
  /** Host names on which nothing is marked. */
  sitesOff: string[];
}

/** Settings of a person who has chosen nothing. */
export const DEFAULT_SETTINGS: Settings = { version: 1, sitesOff: [] };

/** Settings from whatever was stored: what cannot be understood is left out, the rest is kept. */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const { sitesOff } = stored as Partial<Settings>;
  if (!Array.isArray(sitesOff)) return DEFAULT_SETTINGS;
  return { version: 1, sitesOff: sitesOff.filter((site) => typeof site === 'string') };
}

/** Whether terms are marked on the site with this host name. */
export function isSiteOn(settings: Settings, site: string): boolean {
  return !settings.sitesOff.includes(site);
}

/** The settings with one site switched on or off. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((off) => off !== site);
  return { ...settings, sitesOff: on ? others : [...others, site] };
}
