import type { Ref } from 'preact';
import type { Level, LevelAdvice } from '@/core/checklist/checklist';
import { LevelIcon } from './LevelIcon';

export interface AdviceHeadProps {
  level: Level;
  advice: LevelAdvice;
  /** Given focus when the advice comes on screen. */
  heading?: Ref<HTMLHeadingElement>;
}

/** The level of the advice, in words, colour and sign. Screen readers say how urgent it is before the title. */
export function AdviceHead({ level, advice, heading = null }: AdviceHeadProps) {
  return (
    <div class="advice-head">
      <LevelIcon level={level} />
      <div class="advice-words">
        <p class="advice-level">
          {advice.name} <span class="advice-when">{advice.when}</span>
        </p>
        <h2 class="advice-title" ref={heading} tabIndex={-1}>
          <span class="only-heard">{advice.prefix} </span>
          {advice.title}
        </h2>
      </div>
    </div>
  );
}
