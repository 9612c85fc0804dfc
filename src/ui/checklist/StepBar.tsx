export interface StepBarProps {
  /** Which step this is, in words. */
  children: string;
  /** Null where there is nothing to go back to. */
  onBack: (() => void) | null;
  /** Null where there is nothing to undo. */
  onStartAgain: (() => void) | null;
}

/** Where a person is in the checklist, and the ways back. */
export function StepBar({ children, onBack, onStartAgain }: StepBarProps) {
  return (
    <div class="step-bar">
      {onBack && (
        <button type="button" class="link-button" onClick={onBack}>
          Back
        </button>
      )}
      <p class="step-count">{children}</p>
      {onStartAgain && (
        <button type="button" class="link-button step-restart" onClick={onStartAgain}>
          Start again
        </button>
      )}
    </div>
  );
}
