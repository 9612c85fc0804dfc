import { KeyList, type KeyListProps } from '../settings/KeyList';
import { MentionSettings } from '../settings/MentionSettings';
import { SettingsSection } from '../settings/SettingsSection';
import { CardSettings } from './CardSettings';
import { FileSettings } from './FileSettings';
import { KnownTerms, type KnownTermsProps } from './KnownTerms';
import { LookSettings } from './LookSettings';
import { PackSettings } from './PackSettings';
import { SiteSettings } from './SiteSettings';

export interface SettingsPageProps extends KnownTermsProps, KeyListProps {}

/** All that can be chosen. What is chosen counts at once, in open pages too. */
export function SettingsPage({ settings, onSettings, describe, ...keys }: SettingsPageProps) {
  const props = { settings, onSettings };
  return (
    <div class="settings-page">
      <SiteSettings {...props} />
      <SettingsSection title="How often to mark">
        <MentionSettings {...props} />
      </SettingsSection>
      <PackSettings {...props} />
      <KnownTerms {...props} describe={describe} />
      <CardSettings {...props} />
      <LookSettings {...props} />
      <KeyList {...keys} />
      <FileSettings {...props} />
    </div>
  );
}
