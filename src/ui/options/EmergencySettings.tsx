import type { RegionNames } from '@/core/checklist/region-names';
import { Choice } from '../kit/Choice';
import { useSay } from '../kit/say-context';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';

export interface EmergencySettingsProps extends SettingsProps {
  regions: RegionNames;
}

/** Whose emergency number and crisis lines the checklist gives. */
export function EmergencySettings({ settings, onSettings, regions }: EmergencySettingsProps) {
  const say = useSay();
  const { names, ofClock } = regions;
  const place = ofClock ?? say('emergency_clock_unknown');
  return (
    <SettingsSection title={say('emergency_title')}>
      <Choice
        label={say('emergency_region')}
        value={settings.region}
        options={{ '': say('emergency_clock', { place }), ...names }}
        onChoose={(chosen) => onSettings((latest) => ({ ...latest, region: chosen }))}
      />
    </SettingsSection>
  );
}
