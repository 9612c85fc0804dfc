import { type SettingKind, texts } from './setting-kinds';

/** All that a person can choose: a row says its name, what it can be and what it is at first. */
export const SETTINGS = {
  /** Host names on which nothing is marked; an empty one for local files. */
  sitesOff: texts(),
};

type Rows = typeof SETTINGS;
/** What a person has chosen. */
export type Settings = {
  readonly [Name in keyof Rows]: Rows[Name] extends SettingKind<infer Value> ? Value : never;
};

/** Whether terms are marked on the site with this host name. */
export function isSiteOn({ sitesOff }: Settings, site: string): boolean {
  return !sitesOff.includes(site);
}

/** The settings with one site switched on or off. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((off) => off !== site);
  return { ...settings, sitesOff: on ? others : [...others, site] };
}
