import { Logo } from '../kit/Logo';
import { useSay } from '../kit/say-context';
import { KeyList, type KeyListProps } from '../settings/KeyList';
import { SettingsSection } from '../settings/SettingsSection';
import { Sample } from './Sample';
import { ToolbarButton, type ToolbarButtonProps } from './ToolbarButton';

export interface WelcomeProps extends KeyListProps, ToolbarButtonProps {
  /** Whether the settings, which may come from another device, let terms be marked here. */
  isMarked: boolean;
  onChecklist(): void;
  onOptions(): void;
}

/** The first minute: what the dotted lines are, how to try them, how to stop them, and what stays private. */
export function Welcome({ isMarked, onChecklist, onOptions, ...props }: WelcomeProps) {
  const say = useSay();
  const { isPinned, isInOpenPages, ...keys } = props;
  return (
    <main class="page welcome">
      <header class="welcome-header">
        <Logo />
        <h1 class="welcome-title">{say('welcome_ready')}</h1>
        <p>{say('welcome_does')}</p>
      </header>
      <Sample isMarked={isMarked} />
      <ToolbarButton {...{ isPinned, isInOpenPages }} />
      <SettingsSection title={say('welcome_how_soon')}>
        <p>{say('welcome_checklist')}</p>
        <button type="button" class="button" onClick={onChecklist}>
          {say('welcome_open_checklist')}
        </button>
      </SettingsSection>
      <KeyList {...keys} />
      <SettingsSection title={say('welcome_private')}>
        <p>{say('welcome_private_text')}</p>
      </SettingsSection>
      <p class="welcome-caution">{say('welcome_caution')}</p>
      <button type="button" class="button-quiet" onClick={onOptions}>
        {say('settings')}
      </button>
    </main>
  );
}
