import { Choice } from '../kit/Choice';
import { useSay } from '../kit/say-context';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';
import { ColourChoice } from './ColourChoice';

/** How marks, cards and our own pages look. */
export function LookSettings({ settings, onSettings }: SettingsProps) {
  const say = useSay();
  const { underline, underlineColour, theme, textSize } = settings;
  return (
    <SettingsSection title={say('looks_title')}>
      <Choice
        label={say('looks_line')}
        value={underline}
        options={{
          dotted: say('looks_line_dotted'),
          solid: say('looks_line_solid'),
          none: say('looks_line_none'),
        }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, underline: chosen }))}
      />
      {underline !== 'none' && (
        <ColourChoice
          colour={underlineColour}
          onColour={(colour) => onSettings((latest) => ({ ...latest, underlineColour: colour }))}
        />
      )}
      <Choice
        label={say('looks_theme')}
        value={theme}
        options={{
          system: say('automatic'),
          light: say('looks_theme_light'),
          dark: say('looks_theme_dark'),
        }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, theme: chosen }))}
      />
      {theme === 'system' && <p class="settings-hint">{say('looks_theme_hint')}</p>}
      <Choice
        label={say('looks_text_size')}
        value={textSize}
        options={{
          usual: say('looks_text_size_usual'),
          large: say('looks_text_size_large'),
          larger: say('looks_text_size_larger'),
        }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, textSize: chosen }))}
      />
    </SettingsSection>
  );
}
