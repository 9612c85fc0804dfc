import { expect, it } from 'vitest';
import { sourceFiles } from './source-files';
import { isSyntax, type Syntax, walkSyntax } from './syntax';

const FILES = ['src/ui', 'src/extension', 'src/page', 'entrypoints'].flatMap(sourceFiles);

/** Attributes that people read or hear. */
const SAID = ['aria-label', 'aria-description', 'title', 'label', 'placeholder', 'alt'];
/** What is called so in every language. */
const NAMES = ['Healthgloss'];

const hasWords = (text: string) => /\p{L}/u.test(text) && !NAMES.includes(text.trim());
/** What is written as a sentence, or the beginning of one. */
const isSentence = (text: string) => /^\P{L}*\p{Lu}\p{Ll}+ \p{Ll}/u.test(text);

it.each(FILES)('%s says nothing that is not from a table of texts', (file) => {
  const found: string[] = [];
  walkSyntax(file, (node, within) => {
    const text = literalIn(node, within.at(-1));
    if (text !== null && !isInEnglishAnyway(within) && !isForDevelopers(within)) found.push(text);
  });
  expect(found).toEqual([]);
});

/** The words that a node puts on the screen; null for none. */
function literalIn(node: Syntax, parent: Syntax | undefined): string | null {
  const value = String(node.value);
  if (node.type === 'JSXText') return hasWords(value) ? value.trim() : null;
  if (node.type === 'TemplateElement') {
    const { raw } = node.value as { raw: string };
    return isSentence(raw) ? raw : null;
  }
  if (node.type !== 'Literal' || typeof node.value !== 'string') return null;
  const isSaid = isSyntax(parent, 'JSXAttribute') && SAID.includes(String(nameOf(parent)));
  return isSentence(value) || (isSaid && hasWords(value)) ? value : null;
}

/** Whether an element around it says that its text is English: it is a text to read, not of ours. */
function isInEnglishAnyway(within: readonly Syntax[]): boolean {
  return within.some((node) => {
    if (node.type !== 'JSXElement') return false;
    const { attributes } = node.openingElement as { attributes: Syntax[] };
    return attributes.some((attribute) => {
      const { value } = attribute as { value?: Syntax };
      return (
        attribute.type === 'JSXAttribute' && nameOf(attribute) === 'lang' && value?.value === 'en'
      );
    });
  });
}

/** Whether it is what an error says, which no person sees. */
function isForDevelopers(within: readonly Syntax[]): boolean {
  return within.some(
    ({ type, callee }) => type === 'NewExpression' && (callee as Syntax).name === 'Error',
  );
}

function nameOf(attribute: Syntax): unknown {
  return (attribute.name as Syntax).name;
}
