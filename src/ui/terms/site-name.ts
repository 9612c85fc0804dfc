/** What people see a site called: local files and pages of ours have no name that would tell them anything. */
export function siteName(site: string): string {
  return site === '' || site === location.hostname ? 'this page' : site;
}
