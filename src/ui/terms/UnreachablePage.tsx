import type { Unreachable } from '@/core/calls/unreachable';
import type { MessageKey } from '@/core/messages/message-key';
import { ReaderLink } from '../kit/ReaderLink';
import { useSay } from '../kit/say-context';

export interface UnreachablePageProps {
  why: Unreachable;
  /** Loads the page again. */
  onReload(): void;
}

const REASONS: Record<Unreachable, readonly MessageKey[]> = {
  'own-page': ['page_own'],
  'browser-page': ['page_of_browser'],
  store: ['page_of_store'],
  file: ['page_is_file'],
  'not-loaded': ['page_not_loaded'],
  'not-loaded-or-file': ['page_not_loaded', 'page_may_be_file'],
  'kept-out': ['page_kept_out'],
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
  const say = useSay();
  return (
    <div class="empty">
      {REASONS[why].map((reason) => (
        <p key={reason}>{say(reason)}</p>
      ))}
      {MAY_BE_PASTED.includes(why) && (
        <p>
          {say.parts('page_paste', { link: <ReaderLink>{say('page_paste_link')}</ReaderLink> })}
        </p>
      )}
      {why.startsWith('not-loaded') && (
        <button type="button" class="button" onClick={onReload}>
          {say('page_load')}
        </button>
      )}
    </div>
  );
}
