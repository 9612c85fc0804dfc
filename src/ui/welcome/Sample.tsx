import { SettingsSection } from '../settings/SettingsSection';

/** A text as people write in forums, to try cards on. */
export function Sample({ isMarked }: { isMarked: boolean }) {
  return (
    <SettingsSection title="Try it here">
      <p class="sample" lang="en">
        My calf keeps twitching at night, and both feet tingle. The doctor spoke of peripheral
        neuropathy and ordered a nerve conduction study. My aunt has fibromyalgia and wonders if it
        is the same.
      </p>
      <p class="settings-hint">
        {isMarked
          ? 'Point at a dotted line, or tap it. Escape closes the card.'
          : 'Your settings have terms marked on other sites only, so there is no dotted line here.'}
      </p>
    </SettingsSection>
  );
}
