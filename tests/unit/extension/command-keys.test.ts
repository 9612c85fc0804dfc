import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { commandKeys, openKeySettings } from '@/extension/command-keys';
import { ENGLISH } from '../../say';

const commands = fakeBrowser.commands as unknown as Record<string, unknown>;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  delete commands.openShortcutSettings;
});

it('gives what each key does, as the browser has it', async () => {
  commands.getAll = async () => [
    { name: '_execute_action', description: '', shortcut: 'Alt+Shift+Home' },
    { name: 'next-term', description: 'As the browser says it', shortcut: '' },
  ];
  expect(await commandKeys(ENGLISH)).toEqual([
    { does: 'Open Healthgloss', key: 'Alt+Shift+Home' },
    { does: 'Explain the next health term on the page', key: '' },
  ]);
});

it('opens the page for keys by a function, or by its address where there is none', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await openKeySettings();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  const open = vi.fn();
  commands.openShortcutSettings = open;
  await openKeySettings();
  expect(open).toHaveBeenCalledOnce();
  expect(create).toHaveBeenCalledOnce();
});
