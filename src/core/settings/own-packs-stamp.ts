import { ENGLISH } from '../text/english';
import { primaryLanguage } from '../text/primary-language';
import type { Settings } from './settings';

/**
 * What stands for packs of one's own: a text that tells their state from others, then a line for each in another language
 * than English.
 */
export function ownPacksStamp(
  state: string,
  packs: readonly { id: string; language: string }[],
): string {
  const others = packs
    .map(({ id, language }) => [id, primaryLanguage(language)] as const)
    .filter(([, language]) => language !== ENGLISH);
  return [state, ...others.map((other) => other.join('/'))].join('\n');
}

/** The lines of packs that are on, by which `isLanguageOfPack` tells. */
export function packsOn({ ownPacks, packsOff }: Settings): string[] {
  // Every byte of this lies in every page: the first line is no pack, so it is never off.
  return ownPacks.split('\n').filter((line) => !packsOff.includes(line.split('/')[0] as string));
}

/** Whether some of these packs is in a language besides English. */
export function isLanguageOfPack(language: string, packs: readonly string[]): boolean {
  return packs.some((line) => line.endsWith(`/${language}`));
}
