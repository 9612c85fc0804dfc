import { useSay } from '../kit/say-context';
import { SettingsSection } from './SettingsSection';

/** What a key does, and the key as the browser has it; empty where it has none. */
interface CommandKey {
  does: string;
  key: string;
}

export interface KeyListProps {
  keys: readonly CommandKey[];
  onChangeKeys(): void;
}

/** The keys that work on every page, and the way to the browser's own page where they are changed. */
export function KeyList({ keys, onChangeKeys }: KeyListProps) {
  const say = useSay();
  return (
    <SettingsSection title={say('keys_title')}>
      <dl class="keys">
        {keys.map(({ does, key }) => (
          <div key={does} class="row key">
            <dt>{does}</dt>
            <dd>{key ? <kbd>{key}</kbd> : say('keys_none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button-quiet" onClick={onChangeKeys}>
        {say('keys_change')}
      </button>
    </SettingsSection>
  );
}
