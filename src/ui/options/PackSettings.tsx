import { BUNDLED_PACKS, packContents, packName } from '@/core/glossary/pack';
import { switchPack } from '@/core/settings/settings';
import { Switch } from '../kit/Switch';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';

/** Which glossaries are on. */
export function PackSettings({ settings, onSettings }: SettingsProps) {
  return (
    <SettingsSection title="Glossaries">
      <p class="settings-hint">Terms of a glossary that is off are not marked.</p>
      {BUNDLED_PACKS.map((pack) => (
        <Switch
          key={pack}
          isOn={!settings.packsOff.includes(pack)}
          onSwitch={(isOn) => onSettings((latest) => switchPack(latest, pack, isOn))}
        >
          {packName(pack)}
          <span class="pack-contents">{packContents(pack)}</span>
        </Switch>
      ))}
    </SettingsSection>
  );
}
