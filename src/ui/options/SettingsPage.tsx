import { useSay } from '../kit/say-context';
import { KeyList, type KeyListProps } from '../settings/KeyList';
import { MentionSettings } from '../settings/MentionSettings';
import { SettingsSection } from '../settings/SettingsSection';
import { CardSettings } from './CardSettings';
import { EmergencySettings, type EmergencySettingsProps } from './EmergencySettings';
import { FileSettings } from './FileSettings';
import { KnownTerms, type KnownTermsProps } from './KnownTerms';
import { LanguageSettings } from './LanguageSettings';
import { LookSettings } from './LookSettings';
import { PackSettings } from './PackSettings';
import { SiteSettings } from './SiteSettings';

export interface SettingsPageProps extends KnownTermsProps, KeyListProps, EmergencySettingsProps {}

/** All that can be chosen. What is chosen counts at once, in open pages too. */
export function SettingsPage(page: SettingsPageProps) {
  const { settings, onSettings, describe, regions, ...keys } = page;
  const say = useSay();
  const props = { settings, onSettings };
  return (
    <div class="settings-page">
      <SiteSettings {...props} />
      <SettingsSection title={say('mentions_title')}>
        <MentionSettings {...props} />
      </SettingsSection>
      <PackSettings {...props} />
      <KnownTerms {...props} describe={describe} />
      <CardSettings {...props} />
      <LookSettings {...props} />
      <LanguageSettings {...props} />
      <EmergencySettings {...props} regions={regions} />
      <KeyList {...keys} />
      <FileSettings {...props} />
    </div>
  );
}
