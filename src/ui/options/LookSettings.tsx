import { Choice } from '../kit/Choice';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';
import { ColourChoice } from './ColourChoice';

/** How marks, cards and our own pages look. */
export function LookSettings({ settings, onSettings }: SettingsProps) {
  const { underline, underlineColour, theme } = settings;
  return (
    <SettingsSection title="Looks">
      <Choice
        label="The line below a term"
        value={underline}
        options={{ dotted: 'Dotted', solid: 'Solid', none: 'None' }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, underline: chosen }))}
      />
      {underline !== 'none' && (
        <ColourChoice
          colour={underlineColour}
          onColour={(colour) => onSettings((latest) => ({ ...latest, underlineColour: colour }))}
        />
      )}
      <Choice
        label="Colours of cards and of our own pages"
        value={theme}
        options={{ system: 'Automatic', light: 'Light', dark: 'Dark' }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, theme: chosen }))}
      />
      {theme === 'system' && (
        <p class="settings-hint">
          Cards are light or dark like the page they open on; our own pages are like your system.
        </p>
      )}
    </SettingsSection>
  );
}
