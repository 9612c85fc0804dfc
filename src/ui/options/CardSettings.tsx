import { Choice } from '../kit/Choice';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';

/** What opens cards, and how soon. */
export function CardSettings({ settings, onSettings }: SettingsProps) {
  const { opensBy, openDelay } = settings;
  return (
    <SettingsSection title="Cards">
      <Choice
        label="A card opens"
        value={opensBy}
        options={{
          hover: 'When I point at a term',
          shift: 'When I hold Shift too',
          click: 'Only when I click or tap',
        }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, opensBy: chosen }))}
      />
      {opensBy !== 'click' && (
        <Choice
          label="After a wait that is"
          value={openDelay}
          options={{ short: 'Short', usual: 'As usual', long: 'Long' }}
          onChoose={(chosen) => onSettings((latest) => ({ ...latest, openDelay: chosen }))}
        />
      )}
    </SettingsSection>
  );
}
