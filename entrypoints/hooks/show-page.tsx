import { type FunctionComponent, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { MessageKey } from '@/core/messages/message-key';
import type { Settings } from '@/core/settings/settings';
import { localeOf } from '@/extension/locale-of';
import { settingsStore } from '@/extension/settings-store';
import { SayContext } from '@/ui/kit/say-context';
import { showLanguage } from '@/ui/kit/show-language';
import { loadSay } from './load-say';
import { useLoaded } from './use-loaded';
import { useSettings } from './use-settings';

/** What a page of ours gets: the settings, and how to change them. */
export type PageProps = ReturnType<typeof useSettings>;

/** Shows a page of ours by the settings that are stored, under a title, and in the language of the settings as that changes. */
export async function showPage(
  title: MessageKey,
  Page: FunctionComponent<PageProps>,
  stored?: Settings,
): Promise<void> {
  const settings = stored ?? (await settingsStore.load());
  const key = localeOf(settings);
  const first = { key, value: await loadSay(key) };
  function Shown() {
    const inUse = useSettings(settings);
    const say = useLoaded(first, localeOf(inUse.settings), loadSay);
    useLayoutEffect(() => showLanguage(say, title), [say]);
    return (
      <SayContext.Provider value={say}>
        <Page {...inUse} />
      </SayContext.Provider>
    );
  }
  render(<Shown />, document.body);
}
