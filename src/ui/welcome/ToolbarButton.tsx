import { Logo } from '../kit/Logo';
import { SettingsSection } from '../settings/SettingsSection';

export interface ToolbarButtonProps {
  /** Whether the browser has put the button on its toolbar by itself. */
  isPinned: boolean;
  /** Whether the browser has brought the extension into pages that were open. */
  isInOpenPages: boolean;
}

/** Where the button is, what it is for, and that it switches sites off. */
export function ToolbarButton({ isPinned, isInOpenPages }: ToolbarButtonProps) {
  return (
    <SettingsSection title="The button">
      <p class="toolbar-button">
        <Logo />
        <span>
          {isPinned
            ? 'You find it at the top of the browser.'
            : 'To have it at hand, press the puzzle piece at the top of the browser, then the pin beside Healthgloss.'}
        </span>
      </p>
      <ul class="welcome-list">
        <li>Its number says how many health terms a page has.</li>
        <li>It opens the checklist, and the list of the terms on the page.</li>
        <li>Its switch turns Healthgloss off on a site, and on again.</li>
      </ul>
      {!isInOpenPages && (
        <p class="settings-hint">Pages that are open already need to be loaded again.</p>
      )}
    </SettingsSection>
  );
}
