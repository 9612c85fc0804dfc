import type { Say } from '@/core/messages/say';

/** What people see a site called: local files and pages of ours have no name that would tell them anything. */
export function siteName(say: Say, site: string | null): string {
  return !site || site === location.hostname ? say('site_this_page') : site;
}
