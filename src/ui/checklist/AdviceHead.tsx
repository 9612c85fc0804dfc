import type { Ref } from 'preact';
import type { Advice } from '@/core/checklist/advise';
import { LevelIcon } from '../kit/LevelIcon';

export interface AdviceHeadProps {
  advice: Advice;
  /** Given focus when the advice comes on screen. */
  heading?: Ref<HTMLHeadingElement>;
}

/** The level of the advice, in words, colour and sign. Screen readers say how urgent it is before the title. */
export function AdviceHead({ advice: { level, says }, heading = null }: AdviceHeadProps) {
  return (
    <div class="advice-head">
      <LevelIcon level={level} />
      <div class="advice-words">
        <p class="advice-level">
          {says.name} <span class="advice-when">{says.when}</span>
        </p>
        <h2 class="advice-title" ref={heading} tabIndex={-1}>
          <span class="only-heard">{says.prefix} </span>
          {says.title}
        </h2>
      </div>
    </div>
  );
}
