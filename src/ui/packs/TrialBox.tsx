import { useEffect, useId, useState } from 'preact/hooks';
import type { Trial } from '@/core/pack-file/create-trial';
import { trialSample } from '@/core/pack-file/trial-sample';
import { useSay } from '../kit/say-context';
import { UNSENT } from '../kit/unsent';
import { MarkedText } from './MarkedText';

export interface TrialBoxProps {
  /** Of the glossary. */
  language: string;
  tryOn(text: string): Promise<Trial>;
}

/** Finds the terms of a glossary in a text, as that is typed; at first in one of ordinary words. */
export function TrialBox({ language, tryOn }: TrialBoxProps) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState(() => trialSample(language));
  const [tried, setTried] = useState<{ text: string; trial: Trial } | null>(null);
  useEffect(() => {
    let isLatest = true;
    tryOn(text).then(
      (trial) => isLatest && setTried({ text, trial }),
      // Whoever keeps the glossary is told why that cannot be.
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [tryOn, text]);
  return (
    <div class="pack-form">
      <label for={id}>{say('glossaries_try')}</label>
      <textarea
        class="field pack-text"
        id={id}
        rows={4}
        value={text}
        dir="auto"
        {...UNSENT}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="pack-tried">
        {tried && (
          <>
            <p role="status">{say.count('glossaries_tried', tried.trial.matches.length)}</p>
            <MarkedText text={tried.text} matches={tried.trial.matches} />
          </>
        )}
      </div>
    </div>
  );
}
