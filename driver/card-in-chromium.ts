import type { CDPSession, Page } from 'puppeteer-core';
import { type CardScript, toSource } from './card-script';

/** A node as Chromium's DevTools protocol describes it, as far as it is used here. */
interface DevToolsNode {
  nodeId: number;
  attributes?: string[];
  shadowRootType?: string;
  children?: DevToolsNode[];
  contentDocument?: DevToolsNode;
  shadowRoots?: DevToolsNode[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

function findCardRoot(node: DevToolsNode): DevToolsNode | undefined {
  const own = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
  if (own && node.attributes?.includes('popover')) return own;
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  if (node.contentDocument) inside.push(node.contentDocument);
  for (const child of inside) {
    const root = findCardRoot(child);
    if (root) return root;
  }
  return undefined;
}

/**
 * Runs a script with the card's closed shadow root; null when there is no card.
 * The DevTools protocol lists closed shadow roots, those in frames too.
 */
export async function askCardInChromium<T>(
  page: Page,
  script: CardScript<T>,
  argument: string,
): Promise<T | null> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const cardRoot = findCardRoot(root);
  if (!cardRoot) return null;
  const { object } = await session.send('DOM.resolveNode', { nodeId: cardRoot.nodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function (argument) { return (${toSource(script)})(this, argument) }`,
    arguments: [{ value: argument }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return JSON.parse(result.value);
}
