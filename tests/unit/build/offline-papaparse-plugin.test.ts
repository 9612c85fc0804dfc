import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { expect, it, vi } from 'vitest';
import { offlinePapaparse } from '../../../build/offline-papaparse-plugin';

const FILE = createRequire(import.meta.url).resolve('papaparse');

function transform(code: string, id: string): string | undefined {
  const plugin: Plugin = offlinePapaparse();
  const context = {
    error(message: string) {
      throw new Error(message);
    },
  };
  const hook = plugin.transform as unknown as (
    this: typeof context,
    code: string,
    id: string,
  ) => { code: string } | undefined;
  return hook.call(context, code, id)?.code;
}

it('leaves nothing that sends or loads, and code that still reads tables', async () => {
  const code = transform(readFileSync(FILE, 'utf8'), FILE) ?? '';
  expect(code.match(/XMLHttpRequest|\bfetch\b|\bpostMessage\(|importScripts/g)).toBeNull();
  const module = { exports: {} as { parse(text: string): { data: string[][] } } };
  const asModule = encodeURIComponent(`export default function (module, exports) {${code}\n}`);
  const { default: run } = await import(/* @vite-ignore */ `data:text/javascript,${asModule}`);
  run(module, module.exports);
  expect(module.exports.parse('a,"b\nc"').data).toEqual([['a', 'b\nc']]);
});

it('leaves other files alone, and stops at a version that it does not know', () => {
  expect(transform('new XMLHttpRequest()', '/a/other.js')).toBeUndefined();
  expect(() => transform('', '/node_modules/papaparse/papaparse.js')).toThrow('look how it loads');
});

it('has the readable file of the package taken, of which it knows the code', () => {
  const resolve = vi.fn(() => 'the file');
  const { resolveId } = offlinePapaparse() as unknown as {
    resolveId(this: object, source: string, importer: string): unknown;
  };
  expect(resolveId.call({ resolve }, 'papaparse', '/a.ts')).toBe('the file');
  expect(resolve).toHaveBeenCalledWith('papaparse/papaparse.js', '/a.ts');
  expect(resolveId.call({ resolve }, 'preact', '/a.ts')).toBeNull();
});
