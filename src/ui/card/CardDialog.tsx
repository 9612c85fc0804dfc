import type { ComponentChildren } from 'preact';
import { ENGLISH } from '@/core/text/english';
import { inLanguage } from '../kit/in-language';
import { type Looks, looksClasses } from '../kit/show-looks';
import { CardHeader, type CardHeaderProps } from './CardHeader';

export interface CardDialogProps extends CardHeaderProps {
  /** What is said first, in short. */
  definition: string;
  /** Its colours, and how large its text is. */
  looks: Looks;
  /** What stands below the definition, and scrolls with it. */
  children: ComponentChildren;
  /** What stays in sight below; nothing where absent. */
  foot?: ComponentChildren;
}

/** What every card is: a dialog with a head, a body that scrolls, and maybe a foot. */
export function CardDialog({ definition, looks, children, foot, ...head }: CardDialogProps) {
  const { say, language = ENGLISH } = head;
  const definitionId = `${head.headingId}-definition`;
  return (
    <div
      class={`card ${looksClasses(looks)}`.trim()}
      role="dialog"
      aria-labelledby={head.headingId}
      aria-describedby={definitionId}
      tabindex={-1}
      lang={say.language}
      dir={say.direction}
    >
      <CardHeader {...head} />
      <div class="body">
        <p class="definition" id={definitionId} {...inLanguage(say, language)} lang={language}>
          {definition}
        </p>
        {language === ENGLISH && !say.isEnglish && <p class="english-note">{say('in_english')}</p>}
        {children}
      </div>
      {foot}
    </div>
  );
}
