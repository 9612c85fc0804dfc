import { LANGUAGE_NAMES } from '@/core/messages/locale';
import { Choice } from '../kit/Choice';
import { useSay } from '../kit/say-context';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';

/** The language of what we say: the browser's, or another. */
export function LanguageSettings({ settings, onSettings }: SettingsProps) {
  const say = useSay();
  return (
    <SettingsSection title={say('language_title')}>
      <Choice
        label={say('language_label')}
        value={settings.language}
        options={{ system: say('automatic'), ...LANGUAGE_NAMES }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, language: chosen }))}
      />
      <p class="settings-hint">
        {say('in_english')} {say('language_hint')}
      </p>
    </SettingsSection>
  );
}
