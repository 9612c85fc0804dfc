export interface StepBarProps {
  step: number;
  of: number;
  /** Null where there is nothing to go back to. */
  onBack: (() => void) | null;
  /** Null where there is nothing to undo. */
  onStartAgain: (() => void) | null;
}

/** Where a person is in the checklist, and the ways back. */
export function StepBar({ step, of, onBack, onStartAgain }: StepBarProps) {
  return (
    <div class="step-bar">
      {onBack && (
        <button type="button" class="link-button" onClick={onBack}>
          Back
        </button>
      )}
      <p class="step-count">
        Step {step} of {of}
      </p>
      {onStartAgain && (
        <button type="button" class="link-button step-restart" onClick={onStartAgain}>
          Start again
        </button>
      )}
    </div>
  );
}
