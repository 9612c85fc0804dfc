import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BROWSER_NAME, builtExtension } from '../../driver/browser';
import { shippedPackages } from '../../scripts/licenses/shipped-packages';
import { crisis } from '../../src/data/checklist.json';
import crisisLines from '../../src/data/crisis-lines.json';
import sources from '../../src/data/sources.json';

const folder = builtExtension(BROWSER_NAME);
const FILES = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => /\.(js|css|html|json)$/.test(file));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** What could send something away, run a text as code, or make markup of one. */
const FORBIDDEN: [string, RegExp][] = [
  // In a list of common words it is one of them, with another behind it.
  ['fetch', /\bfetch\b(?! [a-z])/],
  ['XMLHttpRequest', /XMLHttpRequest/],
  ['WebSocket', /WebSocket|WebTransport|EventSource|RTCPeerConnection/],
  ['sendBeacon', /sendBeacon/],
  // The polyfill names `devtools.inspectedWindow.eval` in a table, and calls it nowhere.
  ['eval', /\beval\s*\(|\bFunction\s*\(|importScripts/],
  ['a timer with code in a string', /\bset(Timeout|Interval)\(\s*["'`]/],
  [
    'innerHTML',
    /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|setHTML/,
  ],
  ['a script or style in the markup', /<script(?![^>]*\bsrc=)|<style|\son\w+="/],
  // Called on what a script itself has made: a worker, or a port to it.
  ['a message to a page', /(?<!\.)\bpostMessage\(|\b(?:self|window|parent|top)\.postMessage\(/],
  ['a global of the page', /\bwindow\.\w+\s*=[^=]/],
];

/** What all pages of ours may weigh together in one language, compressed as they travel, in bytes. */
const MOST_BYTES_OF_PAGES = 90_000;
/** What only some people load: workers, the tab of glossaries, and the texts of another language. */
const LOADED_BY_SOME = /worker|GlossariesTab|\bes-|\.es-/;

/** What the worker may weigh that reads, compares and compiles glossaries: three parsers and all words that they are judged by. */
const MOST_BYTES_OF_WORKER = 140_000;

it('keeps small what is loaded to import a glossary', () => {
  const workers = FILES.filter((file) => file.includes('pack-worker'));
  expect(workers).toHaveLength(1);
  expect(gzipSync(read(workers[0] as string)).length).toBeLessThan(MOST_BYTES_OF_WORKER);
});

it('keeps its own pages small', () => {
  const ofPages = FILES.filter(
    (file) => /^(chunks|assets)\b|\.html$/.test(file) && !LOADED_BY_SOME.test(file),
  );
  expect(ofPages.length).toBeGreaterThan(6);
  const bytes = ofPages.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  expect(bytes).toBeLessThan(MOST_BYTES_OF_PAGES);
});

it('sends no message from its content script but to the extension', () => {
  expect(read(join('content-scripts', 'content.js'))).not.toMatch(/\bpostMessage\(/);
});

it('has a content script of plain ASCII: with one other letter engines keep all of it at twice the size', () => {
  const script = read(join('content-scripts', 'content.js'));
  expect(script.length).toBeGreaterThan(0);
  expect(script.match(/[^\0-\x7f]/gu) ?? []).toEqual([]);
});

/** Names of kinds of markup and of schemas, and of who wrote a package: nobody loads them. */
const NAMESPACES =
  /^http:\/\/www\.w3\.org\/(1999\/xhtml|2000\/svg|1998\/Math\/MathML|1999\/xlink)$|^https:\/\/json-schema\.org\/draft\/2020-12\/schema$|^https:\/\/github\.com\/(cfworker|mholt\/PapaParse)$/;
/** The address of an example of how a glossary names its source. */
const EXAMPLE = 'https://www.nhs.uk/conditions/goitre/';
/** How a text of ours says with what an address begins. */
const BEGINNING = 'https://.';

it.each(FORBIDDEN)('has no %s in any of its files', (_, pattern) => {
  expect(FILES.length).toBeGreaterThan(4);
  expect(FILES.filter((file) => pattern.test(read(file)))).toEqual([]);
});

it('names no address but those of its sources, and where a crisis line is found', () => {
  const known = new Set([
    ...Object.values(sources).flatMap((source) => ('url' in source ? [source.url] : [])),
    ...crisisLines.map(({ source }) => source),
    crisis.find.url,
    EXAMPLE,
    BEGINNING,
  ]);
  const addresses = FILES.flatMap((file) =>
    Array.from(
      read(file).matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`\\<>)]+/g),
      ([address]) => address,
    ),
  );
  expect(addresses.length).toBeGreaterThan(known.size / 2);
  expect(addresses.filter((it) => !known.has(it) && !NAMESPACES.test(it))).toEqual([]);
});

it('holds code of these packages and of no other', async () => {
  const packages = await shippedPackages(BROWSER_NAME === 'firefox' ? 'firefox' : 'chrome');
  expect(packages.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([
    '@cfworker/json-schema: MIT',
    '@wxt-dev/browser: MIT',
    '@wxt-dev/webextension-polyfill: MIT',
    'compromise: MIT',
    'efrt: MIT',
    'grad-school: MIT',
    'jsonc-parser: MIT',
    'papaparse: MIT',
    'preact: MIT',
    'suffix-thumb: MIT',
    'webextension-polyfill: MPL-2.0',
    'wxt: MIT',
  ]);
});
