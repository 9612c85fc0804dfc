import type { PageState, PageTerm } from './page-state';
import { siteName } from './site-name';
import { UnreachablePage } from './UnreachablePage';

export interface TermListProps {
  page: PageState;
  /** Whether terms are marked on the site of the page. */
  isOn: boolean;
  /** Whether that is because all sites are paused. */
  isPaused: boolean;
  onReveal(term: PageTerm): void;
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

interface FoundTermsProps {
  terms: readonly PageTerm[];
  onReveal(term: PageTerm): void;
}

/** Each term once: the way to cards for people who cannot see the marks or point at them. */
function FoundTerms({ terms, onReveal }: FoundTermsProps) {
  return (
    <>
      <p class="terms-hint">Choose a term to see it on the page.</p>
      <ul class="terms">
        {terms.map((term) => (
          <li key={`${term.frameId} ${term.id}`}>
            <button type="button" class="term" onClick={() => onReveal(term)}>
              <span class="term-name">{term.name}</span>
              <span class="term-count">{term.count === 1 ? 'once' : `${term.count} times`}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
