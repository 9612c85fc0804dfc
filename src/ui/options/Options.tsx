import { Choice } from '../kit/Choice';
import { Logo } from '../kit/Logo';
import { KeyList, type KeyListProps } from '../settings/KeyList';
import { MentionSettings } from '../settings/MentionSettings';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';
import { FileSettings } from './FileSettings';
import { PackSettings } from './PackSettings';
import { SiteSettings } from './SiteSettings';

export interface OptionsProps extends SettingsProps, KeyListProps {
  /** Whether the browser keeps what is chosen. */
  isKept: boolean;
}

/** All that can be chosen, on a page of its own. What is chosen counts at once, in open pages too. */
export function Options({ settings, onSettings, isKept, ...keys }: OptionsProps) {
  const props = { settings, onSettings };
  return (
    <main class="options">
      <header class="options-header">
        <Logo />
        <h1 class="options-name">Healthgloss settings</h1>
      </header>
      <p class="options-notice" role="status">
        {!isKept && 'Your browser cannot store this: its storage is full or turned off.'}
      </p>
      <SiteSettings {...props} />
      <SettingsSection title="How often to mark">
        <MentionSettings {...props} />
      </SettingsSection>
      <PackSettings {...props} />
      <SettingsSection title="Looks">
        <Choice
          label="Colours of cards and of this page"
          value={settings.theme}
          options={{ system: 'As the system', light: 'Light', dark: 'Dark' }}
          onChoose={(theme) => onSettings((latest) => ({ ...latest, theme }))}
        />
      </SettingsSection>
      <KeyList {...keys} />
      <FileSettings {...props} />
    </main>
  );
}
