import { expect, it } from 'vitest';
import { compilePack } from '@/core/compile/compile-pack';
import { bundledSource } from '../../../build/bundled-source';
import { startSuite } from '../suite';

type Compile = (pack: unknown, language: unknown) => string | Promise<string>;
declare const compileHere: Compile;
declare const compileInWorker: Compile;

const suite = startSuite({ extension: false }, import.meta.dirname);
const { packs, language } = bundledSource;

it('compiles the same pack in a page and in a worker as in Node', async () => {
  const page = await suite.open('page.html');
  for (const pack of packs) {
    const inNode = JSON.stringify(compilePack(pack, language));
    const inPage = await page.evaluate((...args) => compileHere(...args), pack, language);
    const inWorker = await page.evaluate((...args) => compileInWorker(...args), pack, language);
    expect(inPage === inNode).toBe(true);
    expect(inWorker === inNode).toBe(true);
  }
});
