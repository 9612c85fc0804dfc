import { useSay } from '../kit/say-context';
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

/** The terms on the page, or why there are none, and what helps. */
export function TermList({ page, isOn, isPaused, onReload, onSwitchOn, ...props }: TermListProps) {
  const say = useSay();
  const looking = <p class="empty">{say('terms_looking')}</p>;
  if (page.state === 'asking') return looking;
  if (page.state === 'unreadable') return <UnreachablePage why={page.why} onReload={onReload} />;
  if (!isOn) {
    return (
      <div class="empty">
        <p>
          {isPaused ? say('terms_paused') : say('terms_off', { site: siteName(say, page.site) })}
        </p>
        <button type="button" class="button" onClick={onSwitchOn}>
          {say(isPaused ? 'terms_end_pause' : 'terms_switch_on')}
        </button>
      </div>
    );
  }
  if (page.terms.length === 0) {
    return page.isRead ? <p class="empty">{say('terms_none')}</p> : looking;
  }
  return <FoundTerms terms={page.terms} {...props} />;
}
