import { useState } from 'preact/hooks';
import type { Settings } from '@/core/settings/settings';
import { readSettingsFile, writeSettingsFile } from '@/core/settings/settings-file';
import { SettingsSection } from '../settings/SettingsSection';
import type { SettingsProps } from '../settings/settings-props';
import { saveFile } from './save-file';

/** What came of taking settings from a file. */
type Outcome =
  | { file: string; faults: readonly string[] }
  /** `before` are the settings that it replaced. */
  | { file: string; before: Settings };

/** Saves all settings to a file, and takes them from one; what that replaced can be had back. */
export function FileSettings({ settings, onSettings }: SettingsProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = readSettingsFile(await file.text());
    // The same file may be chosen again once it is mended.
    input.value = '';
    if ('faults' in read) return setOutcome({ file: file.name, ...read });
    setOutcome({ file: file.name, before: settings });
    onSettings((latest) => ({ ...latest, ...read.chosen }));
  };
  const undo = (before: Settings) => {
    onSettings(() => before);
    setOutcome(null);
  };
  return (
    <SettingsSection title="Keep or move settings">
      <p class="settings-hint">
        The file holds what you chose on this page, the names of your sites among it.
      </p>
      <div class="settings-actions">
        <button
          type="button"
          class="button-quiet"
          onClick={() => saveFile('healthgloss-settings.json', writeSettingsFile(settings))}
        >
          Save to a file
        </button>
        <label class="button-quiet file-button">
          Take from a file
          <input
            type="file"
            class="file-field"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void take(currentTarget)}
          />
        </label>
      </div>
      <div role="status">{outcome && <Outcome {...{ outcome, undo }} />}</div>
    </SettingsSection>
  );
}

function Outcome({ outcome, undo }: { outcome: Outcome; undo(before: Settings): void }) {
  if ('before' in outcome) {
    return (
      <p class="said">
        Settings taken from {outcome.file}.{' '}
        <button type="button" class="link-button" onClick={() => undo(outcome.before)}>
          Undo
        </button>
      </p>
    );
  }
  return (
    <>
      <p class="said">Nothing was taken from {outcome.file}:</p>
      <ul class="faults">
        {outcome.faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </>
  );
}
