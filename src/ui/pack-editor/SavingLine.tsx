import { useRef } from 'preact/hooks';
import { useSay } from '../kit/say-context';
import { reasonKey } from './reason-key';
import type { Saving } from './use-saving';

export interface SavingLineProps {
  saving: Saving;
  /** What the button that saves says; it is of the form around it. */
  label: string;
  /** Whether it is not what people mostly do. */
  isQuiet?: boolean;
}

/** The button that saves, and below it how far that is, why it failed, or what is to be decided first. */
export function SavingLine({ saving, label, isQuiet = false }: SavingLineProps) {
  const say = useSay();
  const { state, stop, saveAllTheSame } = saving;
  const isAtWork = state.at === 'work';
  const button = useRef<HTMLButtonElement>(null);
  // What is pressed besides goes with that.
  const andBack = (act: () => void) => () => {
    button.current?.focus();
    act();
  };
  return (
    <div class="saving">
      <button
        type="submit"
        class={isQuiet ? 'button-quiet' : 'button'}
        aria-disabled={isAtWork}
        ref={button}
      >
        {label}
      </button>
      {state.at === 'asked' && (
        <button type="button" class="button-quiet" onClick={andBack(saveAllTheSame)}>
          {say('write_all_the_same')}
        </button>
      )}
      {isAtWork && (
        <>
          <progress class="saving-progress" value={state.share} aria-label={say('saving')} />
          <button type="button" class="button-quiet" onClick={andBack(stop)}>
            {say('write_stop')}
          </button>
        </>
      )}
      <p class="saving-said" role="status">
        {isAtWork && say('saving')}
        {state.at === 'asked' && say('write_look_again')}
        {state.at === 'failed' && `${say(reasonKey(state.reason))} ${say('write_nothing_lost')}`}
      </p>
    </div>
  );
}
