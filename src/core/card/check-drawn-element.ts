import type { DrawnElement } from './card-drawing';

/** The elements that a card is made of: none that loads, runs, or sends anything. */
const ELEMENTS = new Set(
  'a button details div em h2 h3 li p path section span summary svg text ul'.split(' '),
);

/** The attributes that they have, besides those of ARIA: none that loads, runs, or styles anything. */
const ATTRIBUTES = new Set(
  'class d data-action dir hidden href id lang rel role tabindex target type viewBox x y'.split(
    ' ',
  ),
);

/** What the attributes of a link must be: it opens a page of the web in a tab of its own, which is not told from where. */
const LINK: Record<string, RegExp> = {
  href: /^https?:\/\//,
  target: /^_blank$/,
  rel: /^noopener noreferrer$/,
};

/**
 * Throws unless a card may hold this element and its attributes; what is inside it is not looked at. The drawing came
 * as a message and is built on a page that is not ours: so this is an allowlist, as in an HTML sanitizer.
 */
export function checkDrawnElement({ name, attributes }: DrawnElement): void {
  if (!ELEMENTS.has(name)) refuse(name);
  for (const attribute of Object.keys(attributes)) {
    const isAllowed = ATTRIBUTES.has(attribute) || /^aria-[a-z]+$/.test(attribute);
    if (!isAllowed) refuse(`${name} ${attribute}`);
  }
  if (name !== 'a') return;
  for (const [attribute, wanted] of Object.entries(LINK)) {
    const value = attributes[attribute] ?? '';
    if (!wanted.test(value)) refuse(`a ${attribute}="${value}"`);
  }
}

function refuse(tag: string): never {
  throw new Error(`A card holds no <${tag}>.`);
}
