import { FoundTerms, type FoundTermsProps } from './FoundTerms';
import type { PageState } from './page-state';
import { siteName } from './site-name';
import { UnreachablePage } from './UnreachablePage';

export interface TermListProps extends Omit<FoundTermsProps, 'terms'> {
  page: PageState;
  /** Whether terms are marked on the site of the page. */
  isOn: boolean;
  /** Whether that is because all sites are paused. */
  isPaused: boolean;
  /** Loads the page again. */
  onReload(): void;
  /** Has terms marked on the page. */
  onSwitchOn(): void;
}

const LOOKING = <p class="empty">Looking at the page…</p>;

/** The terms on the page, or why there are none, and what helps. */
export function TermList({ page, isOn, isPaused, onReload, onSwitchOn, ...props }: TermListProps) {
  if (page.state === 'asking') return LOOKING;
  if (page.state === 'unreadable') return <UnreachablePage why={page.why} onReload={onReload} />;
  if (!isOn) {
    return (
      <div class="empty">
        <p>
          {isPaused
            ? 'Healthgloss is paused on all sites.'
            : `Healthgloss is switched off on ${siteName(page.site)}.`}
        </p>
        <button type="button" class="button" onClick={onSwitchOn}>
          {isPaused ? 'End the pause' : 'Switch on here'}
        </button>
      </div>
    );
  }
  if (page.terms.length === 0) {
    return page.isRead ? <p class="empty">No health terms found on this page.</p> : LOOKING;
  }
  return <FoundTerms terms={page.terms} {...props} />;
}
