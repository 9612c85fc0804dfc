import type { Settings } from '@/core/settings/settings';

/** How cards and our own pages look, as a person has chosen. */
export type Looks = Pick<Settings, 'theme' | 'textSize'>;

/** How they look where nothing was chosen. */
export const USUAL_LOOKS: Looks = { theme: 'system', textSize: 'usual' };

/** The classes of what is to look so; empty for the colours of the system and text of the usual size. */
export function looksClasses({ theme, textSize }: Looks): string {
  const theirs = theme === 'system' ? [] : [`theme-${theme}`];
  return [...theirs, ...(textSize === 'usual' ? [] : [`text-${textSize}`])].join(' ');
}

/** Has all of this page, which is ours, look so. */
export function showLooks(looks: Looks): void {
  document.documentElement.className = looksClasses(looks);
}
