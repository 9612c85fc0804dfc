import { useState } from 'preact/hooks';
import { useSay } from '../kit/say-context';
import { AdvicePart } from './AdvicePart';

export interface TakeAlongProps {
  /** Copies the summary; false where the browser did not let it. */
  onCopy(): Promise<boolean>;
  onPrint(): void;
}

/** Copies or prints what was ticked, for a doctor. The summary is made only once one of the buttons is pressed. */
export function TakeAlong({ onCopy, onPrint }: TakeAlongProps) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <AdvicePart name={say('advice_take_along')}>
      <div class="take-along">
        <button type="button" class="button-quiet" onClick={async () => setCopied(await onCopy())}>
          {say('advice_copy')}
        </button>
        <button type="button" class="button-quiet" onClick={onPrint}>
          {say('advice_print')}
        </button>
      </div>
      <p role="status">
        {copied === true && say('advice_copied')}
        {copied === false && say('advice_not_copied')}
      </p>
    </AdvicePart>
  );
}
