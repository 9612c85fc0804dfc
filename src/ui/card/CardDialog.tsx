import type { ComponentChildren } from 'preact';
import type { Settings } from '@/core/settings/settings';
import { themeClass } from '../kit/show-theme';
import { CardHeader, type CardHeaderProps } from './CardHeader';

export interface CardDialogProps extends CardHeaderProps {
  /** What is said first, in short. */
  definition: string;
  /** Which colours it has. */
  theme: Settings['theme'];
  /** What stands below the definition, and scrolls with it. */
  children: ComponentChildren;
  /** What stays in sight below; nothing where absent. */
  foot?: ComponentChildren;
}

/** What every card is: a dialog with a head, a body that scrolls, and maybe a foot. */
export function CardDialog({ definition, theme, children, foot, ...head }: CardDialogProps) {
  const definitionId = `${head.headingId}-definition`;
  return (
    <div
      class={`card ${themeClass(theme)}`.trim()}
      role="dialog"
      aria-labelledby={head.headingId}
      aria-describedby={definitionId}
      tabindex={-1}
      lang="en"
      dir="ltr"
    >
      <CardHeader {...head} />
      <div class="body">
        <p class="definition" id={definitionId}>
          {definition}
        </p>
        {children}
      </div>
      {foot}
    </div>
  );
}
