import { useState } from 'preact/hooks';
import type { Settings } from '@/core/settings/settings';
import {
  type FileFault,
  readSettingsFile,
  type SettingsFile,
  writeSettingsFile,
} from '@/core/settings/settings-file';
import { FileButton } from '../kit/FileButton';
import { saveFile } from '../kit/save-file';
import { useSay } from '../kit/say-context';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';

/** What came of taking settings from a file. */
type Outcome =
  | { file: string; faults: readonly FileFault[] }
  /** `before` are the settings that it replaced. */
  | { file: string; before: Settings };

/** Saves all settings to a file, and takes them from one; what that replaced can be had back. */
export function FileSettings({ settings, onSettings }: SettingsProps) {
  const say = useSay();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const read = await readFile(file);
    if ('faults' in read) return setOutcome({ file: file.name, ...read });
    setOutcome({ file: file.name, before: settings });
    onSettings((latest) => ({ ...latest, ...read.chosen }));
  };
  const undo = (before: Settings) => {
    onSettings(() => before);
    setOutcome(null);
  };
  return (
    <SettingsSection title={say('file_title')}>
      <p class="settings-hint">{say('file_hint')}</p>
      <div class="settings-actions">
        <button
          type="button"
          class="button-quiet"
          onClick={() => saveFile('healthgloss-settings.json', writeSettingsFile(settings))}
        >
          {say('file_save')}
        </button>
        <FileButton
          label={say('file_take')}
          accept=".json,application/json"
          onFiles={(files) => void take(files)}
        />
      </div>
      <div role="status">{outcome && <OutcomeLine {...{ outcome, undo }} />}</div>
    </SettingsSection>
  );
}

async function readFile(file: File): Promise<SettingsFile> {
  try {
    return readSettingsFile(await file.text());
  } catch {
    return { faults: [{ says: 'glossaries_reason_unreadable', values: {} }] };
  }
}

function OutcomeLine({ outcome, undo }: { outcome: Outcome; undo(before: Settings): void }) {
  const say = useSay();
  const { file } = outcome;
  if ('before' in outcome) {
    return (
      <p class="said">
        {say('file_taken', { file })}{' '}
        <button type="button" class="link-button" onClick={() => undo(outcome.before)}>
          {say('undo')}
        </button>
      </p>
    );
  }
  return (
    <>
      <p class="said">{say('file_nothing_taken', { file })}</p>
      <ul class="faults">
        {outcome.faults.map(({ says, values }) => {
          const fault = say(says, values);
          return <li key={fault}>{fault}</li>;
        })}
      </ul>
    </>
  );
}
