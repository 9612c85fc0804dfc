import { build } from 'vite';

/** Bundles a script with the packages it imports into one that a page can load, React in its production form. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'app' } },
  });
  const [outcome] = Array.isArray(result) ? result : [result];
  if (!outcome || !('output' in outcome)) throw new Error(`Nothing was built from ${entry}.`);
  return outcome.output[0].code;
}
