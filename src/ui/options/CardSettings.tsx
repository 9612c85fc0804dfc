import { Choice } from '../kit/Choice';
import { useSay } from '../kit/say-context';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';

/** What opens cards, and how soon. */
export function CardSettings({ settings, onSettings }: SettingsProps) {
  const say = useSay();
  const { opensBy, openDelay } = settings;
  return (
    <SettingsSection title={say('cards_title')}>
      <Choice
        label={say('cards_open_by')}
        value={opensBy}
        options={{
          hover: say('cards_open_by_hover'),
          shift: say('cards_open_by_shift'),
          click: say('cards_open_by_click'),
        }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, opensBy: chosen }))}
      />
      {opensBy !== 'click' && (
        <Choice
          label={say('cards_wait')}
          value={openDelay}
          options={{
            short: say('cards_wait_short'),
            usual: say('cards_wait_usual'),
            long: say('cards_wait_long'),
          }}
          onChoose={(chosen) => onSettings((latest) => ({ ...latest, openDelay: chosen }))}
        />
      )}
    </SettingsSection>
  );
}
