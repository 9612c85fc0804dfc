import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../driver/root.mjs';

/** What a path may leave out at its end. */
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.json', '.css', '.md'];
const FILE_NAME = /^[\w@.-]+\.(ts|tsx|mjs|json|jsonl|css|md|html)$/;
/** Words parted by slashes, of letters that paths here are made of. */
const PATH = /^\.{0,2}(?:[\w@.-]+\/)+[\w@.-]*$/;
/** Made by commands, so it may not be there. */
const MADE = /^\.output\/|^\.wxt\//;
/** What npm itself knows, beside the scripts of `package.json`. */
const COMMANDS_OF_NPM = ['ci', 'install', 'view'];

const scripts = Object.keys(
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts as object,
);

/** What a document names that is not there: files, folders, and scripts of npm, each as it is written. */
export function faultsOfDocument(markdown: string, document: string): string[] {
  const folder = dirname(document);
  const places = [ROOT, join(ROOT, 'src'), join(ROOT, folder)];
  const isThere = (path: string) => places.some((place) => exists(place, path));
  return [
    ...pathsIn(markdown).filter((path) => !isThere(path)),
    ...linksIn(markdown).filter((path) => !exists(join(ROOT, folder), path)),
    ...scriptsIn(markdown).filter((name) => !scripts.includes(name)),
  ];
}

/** The words between backticks that are paths: with a slash, or with the ending of a file. */
function pathsIn(markdown: string): string[] {
  return codeIn(markdown)
    .flatMap((code) => code.split(/[\s,]+/))
    .filter((word) => (PATH.test(word) || FILE_NAME.test(word)) && !/^\d+\/\d+$/.test(word))
    .filter((word) => !MADE.test(word));
}

/** The places in this repository that links lead to. */
function linksIn(markdown: string): string[] {
  return Array.from(markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g), ([, link = '']) => link).filter(
    (link) => !/^[a-z]+:/.test(link),
  );
}

function scriptsIn(markdown: string): string[] {
  const run = Array.from(markdown.matchAll(/\bnpm run ([\w:-]+)/g), ([, name = '']) => name);
  const short = Array.from(
    markdown.matchAll(/\bnpm (?!run\b)([a-z]+)\b/g),
    ([, name = '']) => name,
  );
  return [...run, ...short.filter((name) => !COMMANDS_OF_NPM.includes(name))];
}

/** What stands between backticks, and each word at the beginning of a line in a block of code. */
function codeIn(markdown: string): string[] {
  const blocks = Array.from(
    markdown.matchAll(/^```\w*\n([\s\S]*?)^```/gm),
    ([, code = '']) => code,
  );
  const starts = blocks.flatMap((block) => block.match(/^[^\s$#]+/gm) ?? []);
  const text = markdown.replace(/^```[\s\S]*?^```/gm, '');
  return [...starts, ...Array.from(text.matchAll(/`([^`\n]+)`/g), ([, code = '']) => code)];
}

function exists(place: string, path: string): boolean {
  return ENDINGS.some((ending) => existsSync(join(place, path + ending)));
}
