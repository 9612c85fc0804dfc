import { Logo } from '../kit/Logo';
import { useSay } from '../kit/say-context';
import { SettingsSection } from '../settings/SettingsSection';

export interface ToolbarButtonProps {
  /** Whether the browser has put the button on its toolbar by itself. */
  isPinned: boolean;
  /** Whether the browser has brought the extension into pages that were open. */
  isInOpenPages: boolean;
}

/** Where the button is, what it is for, and that it switches sites off. */
export function ToolbarButton({ isPinned, isInOpenPages }: ToolbarButtonProps) {
  const say = useSay();
  return (
    <SettingsSection title={say('welcome_button')}>
      <p class="toolbar-button">
        <Logo />
        <span>{say(isPinned ? 'welcome_button_pinned' : 'welcome_button_to_pin')}</span>
      </p>
      <ul class="welcome-list">
        <li>{say('welcome_button_number')}</li>
        <li>{say('welcome_button_opens')}</li>
        <li>{say('welcome_button_switch')}</li>
      </ul>
      {!isInOpenPages && <p class="settings-hint">{say('welcome_reload')}</p>}
    </SettingsSection>
  );
}
