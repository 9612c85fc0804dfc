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
        label="Colours of cards and of this page"
        value={theme}
        options={{ system: 'As the system', light: 'Light', dark: 'Dark' }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, theme: chosen }))}
      />
    </SettingsSection>
  );
}
