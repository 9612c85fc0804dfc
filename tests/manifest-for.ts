import { join } from 'node:path';
import { ROOT } from '../driver/root.mjs';

/** The manifest of a release for a browser, as `wxt.config.ts` says it; it is named by a path, since no room may import it. */
export async function manifestFor(browser: 'chrome' | 'firefox' | 'safari') {
  const { default: config } = await import(join(ROOT, 'wxt.config.ts'));
  return config.manifest({ browser, mode: 'production' });
}
