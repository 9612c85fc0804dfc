import { useEffect, useState } from 'preact/hooks';
import { Logo } from '../kit/Logo';
import { ReaderLink } from '../kit/ReaderLink';
import { useSay } from '../kit/say-context';
import { Tabs } from '../kit/Tabs';
import { GlossaryPage, type GlossaryPageProps } from '../look-up/GlossaryPage';
import { useHash } from '../look-up/use-hash';
import { writingAt } from '../pack-editor/writing-address';
import type { GlossariesTabProps } from './GlossariesTab';
import { SettingsPage, type SettingsPageProps } from './SettingsPage';
import { useGlossariesTab } from './use-glossaries-tab';

export interface OptionsProps
  extends SettingsPageProps,
    Pick<GlossaryPageProps, 'glossary'>,
    Pick<GlossariesTabProps, 'desk' | 'bundled' | 'writingDesk'> {
  /** Whether the browser keeps what is chosen. */
  isKept: boolean;
}

type Tab = 'settings' | 'glossary' | 'glossaries';

/** The settings, the terms and the glossaries, on a page of their own; an address that names one of these leads to it. */
export function Options(props: OptionsProps) {
  const { isKept, glossary, desk, writingDesk, bundled, ...settings } = props;
  const say = useSay();
  const addressed = useHash();
  const isWriting = writingAt(addressed) !== null;
  const [tab, setTab] = useState<Tab>('settings');
  const GlossariesTab = useGlossariesTab(tab === 'glossaries');
  useEffect(() => {
    if (addressed) setTab(isWriting ? 'glossaries' : 'glossary');
  }, [addressed, isWriting]);
  return (
    <main class="page options">
      <header class="options-header">
        <Logo />
        <h1 class="options-name">Healthgloss</h1>
        <ReaderLink>{say('options_read_text')}</ReaderLink>
      </header>
      <p class="options-notice" role="status">
        {!isKept && say('storage_full')}
      </p>
      <Tabs
        label="Healthgloss"
        tabs={[
          { id: 'settings', label: say('settings') },
          { id: 'glossary', label: say('options_glossary') },
          { id: 'glossaries', label: say('glossaries_title') },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'settings' && <SettingsPage {...settings} />}
        {tab === 'glossary' && (
          <GlossaryPage {...{ glossary }} addressed={isWriting ? '' : addressed} />
        )}
        {/* It stays while another tab is shown: what is typed in it is kept. */}
        {GlossariesTab && (
          <div hidden={tab !== 'glossaries'}>
            <GlossariesTab
              {...{ desk, writingDesk, bundled }}
              address={addressed}
              settings={settings.settings}
              onSettings={settings.onSettings}
            />
          </div>
        )}
      </Tabs>
    </main>
  );
}
