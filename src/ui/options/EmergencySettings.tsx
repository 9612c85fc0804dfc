import type { RegionNames } from '@/core/checklist/region-names';
import { Choice } from '../kit/Choice';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';

export interface EmergencySettingsProps extends SettingsProps {
  regions: RegionNames;
}

/** Whose emergency number and crisis lines the checklist gives. */
export function EmergencySettings({ settings, onSettings, regions }: EmergencySettingsProps) {
  const { names, ofClock } = regions;
  return (
    <SettingsSection title="In an emergency">
      <Choice
        label="Give the numbers to call in"
        value={settings.region}
        options={{ '': `The place of the clock (${ofClock ?? 'not known'})`, ...names }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, region: chosen }))}
      />
    </SettingsSection>
  );
}
