import type { PageState, PageTerm } from './page-state';

export interface TermListProps {
  page: PageState;
  /** Whether terms are marked on the site of the page. */
  isOn: boolean;
  onReveal(term: PageTerm): void;
}

const LOOKING = 'Looking at the page…';

/** The terms on the page, each once: the way to cards for people who cannot see the marks or point at them. */
export function TermList({ page, isOn, onReveal }: TermListProps) {
  const why = whyEmpty(page, isOn);
  if (page.state !== 'readable' || why) return <p class="empty">{why}</p>;
  return (
    <>
      <p class="terms-hint">Choose a term to see it on the page.</p>
      <ul class="terms">
        {page.terms.map((term) => (
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

function whyEmpty(page: PageState, isOn: boolean): string | null {
  if (page.state === 'asking') return LOOKING;
  if (page.state === 'unreadable')
    return 'This page cannot be read: browsers keep extensions out of their own pages, the add-on store and PDF files.';
  if (!isOn) return `Healthgloss is switched off on ${page.site || 'this page'}.`;
  if (page.terms.length > 0) return null;
  return page.isRead ? 'No health terms found on this page.' : LOOKING;
}
