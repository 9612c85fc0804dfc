import { Logo } from '../kit/Logo';
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
  const { isPinned, isInOpenPages, ...keys } = props;
  return (
    <main class="page welcome">
      <header class="welcome-header">
        <Logo />
        <h1 class="welcome-title">Healthgloss is ready</h1>
        <p>It underlines health words on the pages you read, and explains each in plain words.</p>
      </header>
      <Sample isMarked={isMarked} />
      <ToolbarButton {...{ isPinned, isInOpenPages }} />
      <SettingsSection title="How soon to get help">
        <p>
          The checklist is for adults with muscle, nerve or joint trouble. Tick what fits, and it
          says how soon to get help and why. It is not a diagnosis.
        </p>
        <button type="button" class="button" onClick={onChecklist}>
          Open the checklist
        </button>
      </SettingsSection>
      <KeyList {...keys} />
      <SettingsSection title="What stays with you">
        <p>
          Nothing that you read or tick leaves your browser. Healthgloss asks no server for
          anything, and has no account. Your settings travel with your browser’s own sync, if you
          have that on.
        </p>
      </SettingsSection>
      <p class="welcome-caution">
        Healthgloss is general information, not medical advice, and no clinician has reviewed it. If
        you are worried, ask one.
      </p>
      <button type="button" class="button-quiet" onClick={onOptions}>
        Settings
      </button>
    </main>
  );
}
