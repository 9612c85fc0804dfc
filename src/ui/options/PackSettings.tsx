import { BUNDLED_PACKS } from '@/core/glossary/pack';
import { switchPack } from '@/core/settings/settings';
import { packContents, packName } from '../kit/pack-name';
import { Switch } from '../kit/Switch';
import { useSay } from '../kit/say-context';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';

/** Which glossaries are on. */
export function PackSettings({ settings, onSettings }: SettingsProps) {
  const say = useSay();
  return (
    <SettingsSection title={say('packs_title')}>
      <p class="settings-hint">{say('packs_hint')}</p>
      {BUNDLED_PACKS.map((pack) => (
        <Switch
          key={pack}
          isOn={!settings.packsOff.includes(pack)}
          onSwitch={(isOn) => onSettings((latest) => switchPack(latest, pack, isOn))}
        >
          {packName(say, pack, pack)}
          <span class="pack-contents">{packContents(say, pack)}</span>
        </Switch>
      ))}
    </SettingsSection>
  );
}
