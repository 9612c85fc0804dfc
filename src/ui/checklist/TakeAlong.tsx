import { useState } from 'preact/hooks';
import { AdvicePart } from './AdvicePart';

export interface TakeAlongProps {
  /** Copies the summary; false where the browser did not let it. */
  onCopy(): Promise<boolean>;
  onPrint(): void;
}

/** Copies or prints what was ticked, for a doctor. The summary is made only once one of the buttons is pressed. */
export function TakeAlong({ onCopy, onPrint }: TakeAlongProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <AdvicePart name="What you ticked, for the doctor">
      <div class="take-along">
        <button type="button" class="button-quiet" onClick={async () => setCopied(await onCopy())}>
          Copy it
        </button>
        <button type="button" class="button-quiet" onClick={onPrint}>
          Print it
        </button>
      </div>
      <p role="status">
        {copied === true && 'Copied. You can paste it into a message.'}
        {copied === false && 'It could not be copied. Print it instead.'}
      </p>
    </AdvicePart>
  );
}
