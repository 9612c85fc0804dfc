import type { Ref } from 'preact';
import type { ScreenHead } from '@/core/checklist/checklist';
import { ExplainedText } from './ExplainedText';
import type { Knowledge } from './knowledge';

export interface ScreenHeadingProps {
  head: ScreenHead;
  knowledge: Knowledge;
  /** Given focus when the screen changes. */
  heading: Ref<HTMLHeadingElement>;
}

/** What a screen asks, and how to answer. */
export function ScreenHeading({ head, knowledge, heading }: ScreenHeadingProps) {
  return (
    <header class="step-head">
      {head.about && <p class="step-about">{head.about}</p>}
      <ExplainedText
        as="h2"
        class="step-title"
        id="screen-title"
        text={head.title}
        knowledge={knowledge}
        focus={heading}
      />
      <p class="step-intro">{head.intro}</p>
    </header>
  );
}
