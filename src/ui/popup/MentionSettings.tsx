import type { Settings } from '@/core/settings/settings';
import { Choice } from '../kit/Choice';

export interface MentionSettingsProps {
  settings: Settings;
  onSettings(change: (settings: Settings) => Settings): void;
}

/** How often the same term is marked on a page. */
export function MentionSettings({ settings, onSettings }: MentionSettingsProps) {
  return (
    <section class="mention-settings" aria-labelledby="mention-settings">
      <h2 class="mention-settings-title" id="mention-settings">
        How often to mark
      </h2>
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
    </section>
  );
}
