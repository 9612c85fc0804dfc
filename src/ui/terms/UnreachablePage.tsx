import type { Unreachable } from '@/core/calls/unreachable';
import { ReaderLink } from '../kit/ReaderLink';

export interface UnreachablePageProps {
  why: Unreachable;
  /** Loads the page again. */
  onReload(): void;
}

const NOT_LOADED =
  'Healthgloss is not in this page yet. That is so for every page that was open before it was installed or updated.';

const REASONS: Record<Unreachable, readonly string[]> = {
  'own-page': ['This is a page of Healthgloss itself.'],
  'browser-page': ['This page cannot be read: browsers keep extensions out of their own pages.'],
  store: ['This page cannot be read: browsers keep extensions out of the store for extensions.'],
  file: [
    'This is a file on your computer. To have it read: on the browser’s page of add-ons choose Healthgloss, then Permissions, and allow “Access local files on your computer”.',
  ],
  'not-loaded': [NOT_LOADED],
  'not-loaded-or-file': [
    NOT_LOADED,
    'If it is a file on your computer, first allow that: on the browser’s page of extensions press Details beside Healthgloss, and allow access to file URLs.',
  ],
  'kept-out': [
    'This page cannot be read, though it was loaded again: it may be a PDF file, or your browser keeps extensions out of it.',
  ],
};

/** Where there is no other way to have a text explained, or no easy one. */
const MAY_BE_PASTED: readonly Unreachable[] = [
  'browser-page',
  'store',
  'file',
  'not-loaded-or-file',
  'kept-out',
];

/** Says why a page cannot be read, and what helps; where it has only to be loaded again, it can be from here. */
export function UnreachablePage({ why, onReload }: UnreachablePageProps) {
  return (
    <div class="empty">
      {REASONS[why].map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {MAY_BE_PASTED.includes(why) && (
        <p>
          You can also copy its text, and <ReaderLink>read it in Healthgloss</ReaderLink>.
        </p>
      )}
      {why.startsWith('not-loaded') && (
        <button type="button" class="button" onClick={onReload}>
          Load the page again
        </button>
      )}
    </div>
  );
}
