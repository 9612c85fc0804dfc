import { useEffect, useState } from 'preact/hooks';

/** What follows the # in the address of this page, as it changes; empty for nothing. */
export function useHash(): string {
  const [hash, setHash] = useState(readHash);
  useEffect(() => {
    const controller = new AbortController();
    addEventListener('hashchange', () => setHash(readHash()), { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return hash;
}

function readHash(): string {
  return location.hash.slice(1);
}
