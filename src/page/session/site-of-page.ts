/** The host name of the page that a person sees in the address bar, from any of its frames; empty for a local file. */
export function siteOfPage({ hostname, ancestorOrigins }: Location = location): string {
  const top = ancestorOrigins?.[ancestorOrigins.length - 1];
  return top && top !== 'null' ? new URL(top).hostname : hostname;
}
