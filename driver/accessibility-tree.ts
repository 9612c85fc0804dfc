import type { Page } from 'puppeteer-core';

/** A node of what Chromium gives assistive technology, as far as it is used here. */
interface AccessibleNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: string | number };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** What is heard as part of something else, or not at all. */
const UNHEARD = [
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'none',
  'generic',
  'paragraph',
  'sectionheader',
  'LabelText',
  'emphasis',
  'strong',
  'time',
];
/** Whose words are heard as one. */
const IN_ONE = ['paragraph', 'definition', 'status'];
/** What is called by the words in it, which are not heard a second time. */
const CALLED_BY_WORDS =
  /^(?:button|link|heading|tab|switch|checkbox|DisclosureTriangle|LabelText|term)$/;
/** What has a choice of its own, or a field, of which the value is heard. */
const WITH_VALUE = /^(?:combobox|textbox|searchbox|ColorWell)$/;
const STATES = ['level', 'checked', 'pressed', 'expanded', 'selected', 'disabled', 'required'];
const OTHERS = ['invalid', 'modal', 'live'];

/**
 * What a screen reader is told of a page in Chromium, a line each: role, name, value, description and states, those inside
 * others farther in. Of a part of it alone, where a role is given: the first that has it.
 */
export async function accessibilityTree(page: Page, role?: string): Promise<string> {
  const devTools = await page.createCDPSession();
  const { nodes } = (await devTools.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: AccessibleNode[];
  };
  await devTools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = role ? nodes.find((node) => !node.ignored && roleOf(node) === role) : nodes[0];
  if (!root) throw new Error(`Nothing has the role ${role}.`);
  return `${linesOf(root, byId, '', false).join('\n')}\n`;
}

const roleOf = ({ role }: AccessibleNode) => role?.value ?? '';
const evenOut = (text: unknown) => `${text ?? ''}`.replace(/\s+/g, ' ').trim();

function linesOf(
  node: AccessibleNode,
  byId: ReadonlyMap<string, AccessibleNode>,
  indent: string,
  isInName: boolean,
): string[] {
  const role = roleOf(node);
  const isText = role === 'StaticText';
  const isRegion = propertyOf(node, 'live') !== undefined && role === 'generic';
  const isHeard = !node.ignored && (isRegion || !UNHEARD.includes(role)) && !(isText && isInName);
  if (WITH_VALUE.test(role)) return [indent + wordsOf(node)];
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const isNamed = CALLED_BY_WORDS.test(role) || (isInName && !isHeard);
  const inside = children.flatMap((child) =>
    linesOf(child, byId, isHeard ? `${indent}  ` : indent, isNamed),
  );
  const lines = IN_ONE.includes(role) ? joinTexts(inside) : inside;
  return isHeard ? [indent + wordsOf(node), ...lines] : lines;
}

const propertyOf = ({ properties = [] }: AccessibleNode, wanted: string) =>
  properties.find(({ name }) => name === wanted)?.value.value;

/** Joins lines of text that follow one another. */
function joinTexts(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && [before, line].every((each) => /^ *"/.test(each)))
      joined.splice(-1, 1, `${before.slice(0, -1)}${line.trim().slice(1)}`);
    else joined.push(line);
  }
  return joined;
}

function wordsOf(node: AccessibleNode): string {
  const { name, value, description, properties = [] } = node;
  const role = roleOf(node);
  if (role === 'StaticText') return `"${`${name?.value}`.replace(/\s+/g, ' ')}"`;
  const states = properties
    .filter(({ name: state, value: { value: is } }) => isTold(state, is) && role !== 'listitem')
    .map(({ name: state, value: { value: is } }) => (is === true ? state : `${state} ${is}`));
  const parts = [
    name?.value && `"${evenOut(name.value)}"`,
    WITH_VALUE.test(role) && `is "${evenOut(value?.value)}"`,
    description?.value && `(${evenOut(description.value)})`,
    ...states,
  ];
  return [role, ...parts.filter(Boolean)].join(' ');
}

function isTold(state: string, is: unknown): boolean {
  if (STATES.includes(state)) return is !== false || state === 'expanded' || state === 'selected';
  return OTHERS.includes(state) && is !== false && is !== 'false' && is !== 'off';
}
