import { Choice } from '../kit/Choice';
import { useSay } from '../kit/say-context';
import type { SettingsProps } from './settings-props';

/** How often the same term is marked on a page. */
export function MentionSettings({ settings, onSettings }: SettingsProps) {
  const say = useSay();
  return (
    <>
      <Choice
        label={say('mentions_same')}
        value={settings.mentions}
        options={{ first: say('mentions_first'), every: say('mentions_every') }}
        onChoose={(mentions) => onSettings((latest) => ({ ...latest, mentions }))}
      />
      <Choice
        label={say('everyday_words')}
        value={settings.everydayWords}
        options={{
          once: say('everyday_once'),
          'like-others': say('everyday_like_others'),
          never: say('everyday_never'),
        }}
        onChoose={(everydayWords) => onSettings((latest) => ({ ...latest, everydayWords }))}
      />
    </>
  );
}
