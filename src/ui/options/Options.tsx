import { useEffect, useState } from 'preact/hooks';
import { Logo } from '../kit/Logo';
import { ReaderLink } from '../kit/ReaderLink';
import { Tabs } from '../kit/Tabs';
import { GlossaryPage, type GlossaryPageProps } from '../look-up/GlossaryPage';
import { useHash } from '../look-up/use-hash';
import { SettingsPage, type SettingsPageProps } from './SettingsPage';

export interface OptionsProps extends SettingsPageProps, Pick<GlossaryPageProps, 'glossary'> {
  /** Whether the browser keeps what is chosen. */
  isKept: boolean;
}

/** The settings and the glossary, on a page of their own; an address that names a term leads to it. */
export function Options({ isKept, glossary, ...settings }: OptionsProps) {
  const addressed = useHash();
  const [tab, setTab] = useState<'settings' | 'glossary'>('settings');
  useEffect(() => {
    if (addressed) setTab('glossary');
  }, [addressed]);
  return (
    <main class="page options">
      <header class="options-header">
        <Logo />
        <h1 class="options-name">Healthgloss</h1>
        <ReaderLink>Read a text</ReaderLink>
      </header>
      <p class="options-notice" role="status">
        {!isKept && 'Your browser cannot store this: its storage is full or turned off.'}
      </p>
      <Tabs
        label="Healthgloss"
        tabs={[
          { id: 'settings', label: 'Settings' },
          { id: 'glossary', label: 'Glossary' },
        ]}
        selected={tab}
        onSelect={setTab}
      >
        {tab === 'settings' ? (
          <SettingsPage {...settings} />
        ) : (
          <GlossaryPage {...{ glossary, addressed }} />
        )}
      </Tabs>
    </main>
  );
}
