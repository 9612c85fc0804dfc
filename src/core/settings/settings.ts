import { choice, type SettingKind, texts } from './setting-kinds';

/** All that a person can choose: a row says its name, what it can be and what it is at first. */
export const SETTINGS = {
  /** Host names on which nothing is marked; an empty one for local files. */
  sitesOff: texts(),
  /** Which mentions of a term are marked: the first in each post, or all. */
  mentions: choice('first', 'every'),
  /** How often words are marked that every reader knows: once on a page, as often as others, or never. */
  everydayWords: choice('once', 'like-others', 'never'),
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

/** Whether the same mentions are marked by both settings. */
export function marksAlike(one: Settings, other: Settings): boolean {
  return one.mentions === other.mentions && one.everydayWords === other.everydayWords;
}

/** The settings with one site switched on or off. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((off) => off !== site);
  return { ...settings, sitesOff: on ? others : [...others, site] };
}
