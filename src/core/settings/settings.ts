import { choice, colour, flag, region, type SettingKind, stamp, texts } from './setting-kinds';

/** All that a person can choose: a row says its name, what it can be and what it is at first. */
export const SETTINGS = {
  /** Whether nothing is marked anywhere, whatever the sites. */
  isPaused: flag(),
  /** Where terms are marked: on all sites but those that are off, or only on those that were chosen. */
  where: choice('all-sites', 'chosen-sites'),
  /** Host names on which terms are marked where only chosen sites are; an empty one for local files. */
  sitesChosen: texts(),
  /** Host names on which nothing is marked; an empty one for local files. */
  sitesOff: texts(),
  /** Which mentions of a term are marked: the first in each post, or all. */
  mentions: choice('first', 'every'),
  /** How often words are marked that every reader knows: once on a page, as often as others, or never. */
  everydayWords: choice('once', 'like-others', 'never'),
  /** Names of packs whose terms are not found. */
  packsOff: texts(),
  /** Stands for the packs of one's own that this device keeps, and their order: see `own-packs-stamp`; empty where there never was any. */
  ownPacks: stamp(),
  /** Ids of terms that the person knows: they are not marked. */
  termsKnown: texts(),
  /** What opens a card besides a tap, a click on plain text and the keys: the pointer, alone or with Shift, or nothing. */
  opensBy: choice('hover', 'shift', 'click'),
  /** How long the pointer rests on a term before its card opens. */
  openDelay: choice('usual', 'short', 'long'),
  /** The line below a term that is marked. */
  underline: choice('dotted', 'solid', 'none'),
  /** The colour of that line; ours where none was chosen. */
  underlineColour: colour(),
  /** The colours of cards and of our own pages: cards like the page they are on and all else like the system, or always these. */
  theme: choice('system', 'light', 'dark'),
  /** The language of what we say, but for terms and what they mean; the browser's if none was chosen. */
  language: choice('system', 'en', 'es'),
  /** How large the text of cards and of our own pages is, beside the size that the browser has it: 100, 125 or 150 %. */
  textSize: choice('usual', 'large', 'larger'),
  /** Where emergency numbers are to be of; of where the clock is set to if nothing was chosen. */
  region: region(),
};

type Rows = typeof SETTINGS;
/** What a person has chosen. */
export type Settings = {
  readonly [Name in keyof Rows]: Rows[Name] extends SettingKind<infer Value> ? Value : never;
};

/** Whether terms are marked on the site with this host name; always with null, for what was given to be explained. */
export function isSiteOn(settings: Settings, site: string | null): boolean {
  const { isPaused, where, sitesChosen, sitesOff } = settings;
  if (site === null) return true;
  if (isPaused) return false;
  return where === 'chosen-sites' ? sitesChosen.includes(site) : !sitesOff.includes(site);
}

/** What the work on a page goes by, besides whether it is to be done. */
const OBEYED_BY_PAGES = [
  'mentions',
  'everydayWords',
  'packsOff',
  'ownPacks',
  'opensBy',
  'openDelay',
  'underline',
  'underlineColour',
] as const;

/** Whether pages work alike by both settings, where they work at all. */
export function workAlike(one: Settings, other: Settings): boolean {
  return OBEYED_BY_PAGES.every((name) => `${one[name]}` === `${other[name]}`);
}

/** The settings with one site switched on or off. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  return settings.where === 'chosen-sites'
    ? { ...settings, sitesChosen: withText(settings.sitesChosen, site, on) }
    : { ...settings, sitesOff: withText(settings.sitesOff, site, !on) };
}

/** The settings by which this site is on again, or as it was once the pause of all sites has ended. */
export function switchOn(settings: Settings, site: string): Settings {
  return settings.isPaused ? { ...settings, isPaused: false } : switchSite(settings, site, true);
}

/** The settings with the terms of one pack found or not. */
export function switchPack(settings: Settings, pack: string, on: boolean): Settings {
  return { ...settings, packsOff: withText(settings.packsOff, pack, !on) };
}

/** The settings with one term known or not. */
export function switchKnown(settings: Settings, term: string, isKnown: boolean): Settings {
  return { ...settings, termsKnown: withText(settings.termsKnown, term, isKnown) };
}

function withText(texts: readonly string[], text: string, isIn: boolean): readonly string[] {
  const others = texts.filter((other) => other !== text);
  return isIn ? [...others, text] : others;
}
