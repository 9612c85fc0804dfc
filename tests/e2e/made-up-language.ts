import { join } from 'node:path';
import { build } from 'wxt';
import { BROWSER_NAME } from '../../driver/browser';
import { ROOT } from '../../driver/root.mjs';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';

/** What stays as it is: marks, our name, and what is no letter. */
const KEPT = /(\{\w+\}|Healthgloss)/;

/** A text in a language that nobody speaks: it runs from right to left, and is some 40 % longer than in Spanish. */
export function madeUp(text: string): string {
  const pieces = text.split(KEPT).map((piece, at) => (at % 2 === 0 ? inHebrew(piece) : piece));
  return pieces.join('');
}

function inHebrew(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[aeiou]/g, '$&$&')
    .replace(/[a-z]/g, (letter) => HEBREW[LETTERS.indexOf(letter)] ?? letter);
}

/** All texts inside a value, made up; keys of an object that are words too. */
function madeUpIn(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return madeUp(value);
  if (Array.isArray(value)) return value.map((each) => madeUpIn(each));
  const entries = Object.entries(value as object).map(([name, each]) =>
    key === 'terms' ? [madeUp(name), each] : [name, madeUpIn(each, name)],
  );
  return Object.fromEntries(entries);
}

/** Builds the extension for this browser with the made-up language in place of Spanish; gives the folder. */
export async function buildInMadeUpLanguage(): Promise<string> {
  const outDir = join('.output', 'made-up-language', BROWSER_NAME);
  const browser = BROWSER_NAME === 'firefox' ? 'firefox' : 'chrome';
  await build({
    root: ROOT,
    outDir,
    browser,
    hooks: {
      'vite:build:extendConfig': (_, config) => {
        config.plugins = [madeUpInPlaceOfSpanish, ...(config.plugins ?? [])];
      },
    },
  });
  return join(ROOT, outDir, `${browser}-mv3`);
}

const madeUpInPlaceOfSpanish = {
  name: 'made-up-language',
  enforce: 'pre',
  transform(code: string, id: string) {
    if (id.endsWith('virtual:messages/es')) {
      return `export default ${JSON.stringify(madeUpIn(JSON.parse(code.slice('export default '.length, -1))))};`;
    }
    if (id.endsWith('/checklist.es.json')) return JSON.stringify(madeUpIn(JSON.parse(code)));
    // Spanish counts among what runs from right to left.
    if (id.endsWith('/messages/say.ts')) return code.replace('ckb', 'es');
    return undefined;
  },
} as const;
