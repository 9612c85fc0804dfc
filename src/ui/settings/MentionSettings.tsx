import { Choice } from '../kit/Choice';
import type { SettingsProps } from './settings-props';

/** How often the same term is marked on a page. */
export function MentionSettings({ settings, onSettings }: SettingsProps) {
  return (
    <>
      <Choice
        label="The same term"
        value={settings.mentions}
        options={{ first: 'Once a post', every: 'Every time' }}
        onChoose={(mentions) => onSettings((latest) => ({ ...latest, mentions }))}
      />
      <Choice
        label="Everyday words such as “tired”"
        value={settings.everydayWords}
        options={{ once: 'Once a page', 'like-others': 'Like others', never: 'Never' }}
        onChoose={(everydayWords) => onSettings((latest) => ({ ...latest, everydayWords }))}
      />
    </>
  );
}
