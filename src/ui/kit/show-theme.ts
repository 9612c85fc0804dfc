import type { Settings } from '@/core/settings/settings';

/** The class of what is to have the colours of a theme; empty where the system decides. */
export function themeClass(theme: Settings['theme']): string {
  return theme === 'system' ? '' : `theme-${theme}`;
}

/** Gives all of this page, which is ours, the colours of a theme. */
export function showTheme(theme: Settings['theme']): void {
  document.documentElement.className = themeClass(theme);
}
