import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localeFolders, readMessages } from '../../build/bundled-messages';
import { sourceFiles } from './source-files';
import { isSyntax, type Syntax, walkSyntax } from './syntax';

const FOLDERS = localeFolders();
const WHOLE = FOLDERS.filter((folder) => folder !== 'en_GB');
const ENGLISH = readMessages('en');
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The names of texts that have a form for each kind of number. */
const COUNTED = Object.keys(ENGLISH)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -'_other'.length));
/** The name of the text that a key is a form of, or the key. */
const nameOf = (key: string) =>
  COUNTED.find((name) => CATEGORIES.some((each) => key === `${name}_${each}`)) ?? key;
const namesIn = (folder: string) => [...new Set(Object.keys(readMessages(folder)).map(nameOf))];
const marksIn = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();

it('there is English, British where it differs, and Spanish', () => {
  expect(FOLDERS).toEqual(['en', 'en_GB', 'es']);
});

describe.each(FOLDERS)('the texts of %s', (folder) => {
  const messages = readMessages(folder);

  it('say something, and have no mark of the browser’s own, which we do not fill in', () => {
    const entries = Object.entries(messages);
    expect(entries.filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
    expect(entries.filter(([, text]) => text.includes('$'))).toEqual([]);
  });

  it('have the marks that the English ones have', () => {
    const changed = Object.keys(messages).filter((key) => {
      const english = ENGLISH[key] ?? ENGLISH[`${nameOf(key)}_other`];
      return `${marksIn(messages[key])}` !== `${marksIn(english)}`;
    });
    expect(changed).toEqual([]);
  });
});

describe.each(WHOLE)('the texts of %s', (folder) => {
  it('are all that there are in English, and no others', () => {
    expect(namesIn(folder).sort()).toEqual(namesIn('en').sort());
  });

  it.each(COUNTED)('has each form that its language has for a number: %s', (name) => {
    const { pluralCategories } = new Intl.PluralRules(folder).resolvedOptions();
    const forms = Object.keys(readMessages(folder)).filter((key) => nameOf(key) === name);
    expect(forms.sort()).toEqual(pluralCategories.map((each) => `${name}_${each}`).sort());
  });

  it('have no longer description than shops for extensions take', () => {
    expect(readMessages(folder).extension_description?.length).toBeLessThanOrEqual(132);
  });
});

it('British English has only what is otherwise than in American', () => {
  const same = Object.entries(readMessages('en_GB')).filter(([key, text]) => ENGLISH[key] === text);
  expect(same).toEqual([]);
});

const FILES = ['src', 'entrypoints'].flatMap(sourceFiles);

describe('every text', () => {
  const written = new Set<string>();
  const templates: RegExp[] = [];
  for (const file of FILES) {
    walkSyntax(file, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') written.add(node.value);
      if (node.type === 'TemplateLiteral') {
        const parts = (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw);
        if (/^\w+_/.test(parts[0] ?? '')) templates.push(new RegExp(`^${parts.join('\\w+')}$`));
      }
    });
  }
  for (const [, key = ''] of readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)) {
    written.add(key);
  }

  it('is said somewhere', () => {
    const unused = namesIn('en').filter(
      (name) => !written.has(name) && !templates.some((template) => template.test(name)),
    );
    expect(unused).toEqual([]);
  });

  it('that the manifest names is there', () => {
    const named = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)];
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter(([, key = '']) => !(key in ENGLISH))).toEqual([]);
  });
});

describe('what marks stand for', () => {
  it('is given wherever a text is said', () => {
    const faults: string[] = [];
    let calls = 0;
    for (const file of FILES) {
      walkSyntax(file, (node) => {
        const said = saidIn(node);
        if (!said) return;
        calls++;
        const wanted = marksIn(ENGLISH[said.key] ?? ENGLISH[`${said.key}_other`]);
        if (`${wanted}` !== `${said.marks}`) faults.push(`${file}: ${said.key}`);
      });
    }
    expect(calls).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });
});

/** Which text a call says, by its key as it is written, and the marks for which it gives something. */
function saidIn(node: Syntax): { key: string; marks: string[] } | null {
  if (node.type !== 'CallExpression') return null;
  const callee = node.callee as Syntax & { object?: Syntax; property?: Syntax };
  const isSay = callee.name === 'say' || callee.object?.name === 'say';
  const [key, ...others] = node.arguments as Syntax[];
  if (!isSay || key?.type !== 'Literal') return null;
  const values = others.at(-1);
  const properties = isSyntax(values, 'ObjectExpression') ? (values.properties as Syntax[]) : [];
  const names = properties.map(({ key: name }) => (name as Syntax).name);
  if (callee.property?.name === 'count') names.push('count');
  return { key: String(key.value), marks: names.map((name) => `{${name}}`).sort() };
}
