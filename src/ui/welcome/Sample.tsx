import { useSay } from '../kit/say-context';
import { SettingsSection } from '../settings/SettingsSection';

/** A text as people write in forums, to try cards on. */
export function Sample({ isMarked }: { isMarked: boolean }) {
  const say = useSay();
  return (
    <SettingsSection title={say('welcome_try')}>
      <p class="sample" lang="en" dir="ltr">
        My calf keeps twitching at night, and both feet tingle. The doctor spoke of peripheral
        neuropathy and ordered a nerve conduction study. My aunt has fibromyalgia and wonders if it
        is the same.
      </p>
      <p class="settings-hint">{say(isMarked ? 'welcome_try_hint' : 'welcome_try_elsewhere')}</p>
    </SettingsSection>
  );
}
