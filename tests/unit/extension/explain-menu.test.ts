import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchExplainMenu } from '@/extension/explain-menu';
import { selectedWords } from '@/extension/selected-words';
import { ENGLISH } from '../../say';

type Clicked = (info: object, tab?: object) => Promise<void>;

const create = vi.fn();
const removeAll = vi.fn(async () => {});
const sendMessage = vi.fn();
const openTab = vi.fn();
const findTerms = vi.fn();
const lookUp = vi.fn();
let click: Clicked;

beforeEach(() => {
  fakeBrowser.reset();
  for (const spy of [create, removeAll, sendMessage, openTab, findTerms, lookUp]) spy.mockReset();
  findTerms.mockResolvedValue([]);
  lookUp.mockResolvedValue({ terms: [], isNear: true });
  const onClicked = { addListener: (listener: Clicked) => (click = listener) };
  Object.assign(fakeBrowser, { contextMenus: { create, removeAll, onClicked } });
  Object.assign(fakeBrowser.tabs, { sendMessage, create: openTab });
  watchExplainMenu(async () => ENGLISH, { findTerms, lookUp });
});

it('is in the menu of selected text once installed, and but once', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  expect(removeAll).toHaveBeenCalledBefore(create);
  expect(create.mock.calls).toEqual([
    [expect.objectContaining({ title: 'Explain “%s”', contexts: ['selection'] })],
    [expect.objectContaining({ title: 'Add “%s” to my glossary', contexts: ['selection'] })],
  ]);
});

it('has the frame with the selection explain what is found in it', async () => {
  findTerms.mockResolvedValue([
    { index: 0, matches: [{ start: 3, end: 8, term: 'article/cramp' }] },
  ]);
  sendMessage.mockResolvedValue({ value: true });
  await click({ selectionText: ' my cramp ', frameId: 4 }, { id: 7 });
  const call = { call: 'explainSelection', args: ['article/cramp', 'my cramp'] };
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, call, { frameId: 4 });
  expect(openTab).not.toHaveBeenCalled();
});

it('opens a tab where the page has no card', async () => {
  const cramp = { id: 'article/cramp', name: 'Cramp', definition: '' };
  lookUp.mockResolvedValue({ terms: [cramp], isNear: false });
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  await click({ selectionText: 'kramp' }, { id: 7 });
  expect(openTab.mock.calls[0]?.[0].url).toContain('/options.html#article/cramp');
});

it('looks the words up where neither the page has a card nor a glossary has them, which are in no address', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  await click({ selectionText: 'my secret' }, { id: 7 });
  const [{ url }] = openTab.mock.calls[0] as [{ url: string }];
  expect(url).toMatch(/\/options\.html#look-up=[\w-]+$/);
  expect(await selectedWords.load(url.split('#look-up=')[1] ?? '')).toBe('my secret');
});

it('leads to where the words can be added, which are in no address', async () => {
  await click({ menuItemId: 'add', selectionText: ' TSH & T4 / 100% ' }, { id: 7 });
  const [{ url }] = openTab.mock.calls[0] as [{ url: string }];
  expect(url).toMatch(/\/options\.html#add=[\w-]+$/);
  expect(url).not.toContain('TSH');
  expect(await selectedWords.load(url.split('#add=')[1] ?? '')).toBe('TSH & T4 / 100%');
  expect(sendMessage).not.toHaveBeenCalled();
});

it('does nothing where nothing is selected, nor in no tab', async () => {
  await click({ selectionText: ' ' }, { id: 7 });
  await click({ selectionText: 'cramp' });
  expect(sendMessage).not.toHaveBeenCalled();
});
