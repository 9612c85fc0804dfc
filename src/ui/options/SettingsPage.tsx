import { KeyList, type KeyListProps } from '../settings/KeyList';
import { MentionSettings } from '../settings/MentionSettings';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';
import { CardSettings } from './CardSettings';
import { EmergencySettings, type EmergencySettingsProps } from './EmergencySettings';
import { FileSettings } from './FileSettings';
import { LookSettings } from './LookSettings';
import { PackSettings } from './PackSettings';
import { SiteSettings } from './SiteSettings';

export interface SettingsPageProps extends SettingsProps, KeyListProps, EmergencySettingsProps {}

/** All that can be chosen. What is chosen counts at once, in open pages too. */
export function SettingsPage({ settings, onSettings, regions, ...keys }: SettingsPageProps) {
  const props = { settings, onSettings };
  return (
    <div class="settings-page">
      <SiteSettings {...props} />
      <SettingsSection title="How often to mark">
        <MentionSettings {...props} />
      </SettingsSection>
      <PackSettings {...props} />
      <CardSettings {...props} />
      <LookSettings {...props} />
      <EmergencySettings {...props} regions={regions} />
      <KeyList {...keys} />
      <FileSettings {...props} />
    </div>
  );
}
