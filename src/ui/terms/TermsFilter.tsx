import type { RefObject } from 'preact';
import { IconButton } from '../kit/IconButton';
import { useSay } from '../kit/say-context';
import { UNSENT } from '../kit/unsent';
import type { TermOrder } from './filtered-terms';

export interface TermsFilterProps {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  order: TermOrder;
  onType(typed: string): void;
  onOrder(order: TermOrder): void;
  /** Enter was pressed in the field. */
  onEnter(): void;
  /** Another key was pressed in the field. */
  onKeyDown(event: KeyboardEvent): void;
  /** Shows the list beside the page; absent where that cannot be. */
  onBeside: (() => void) | undefined;
}

/** What there is to find a term in a long list by: a field to filter it, and its order. */
export function TermsFilter(props: TermsFilterProps) {
  const { field, typed, order, onType, onOrder, onEnter, onKeyDown, onBeside } = props;
  const say = useSay();
  return (
    <search class="terms-filter">
      <input
        ref={field}
        type="search"
        class="field terms-filter-field"
        aria-label={say('terms_filter')}
        placeholder={say('terms_filter_short')}
        {...UNSENT}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => {
          // The Enter that ends the writing of a word, as in Japanese, goes to no term.
          if (event.isComposing) return;
          if (event.key === 'Enter') onEnter();
          else onKeyDown(event);
        }}
      />
      <select
        class="choice-list"
        aria-label={say('terms_order')}
        value={order}
        onChange={({ currentTarget }) => onOrder(currentTarget.value as TermOrder)}
      >
        <option value="place">{say('terms_order_place')}</option>
        <option value="name">{say('terms_order_name')}</option>
      </select>
      {onBeside && <IconButton sign="beside" label={say('terms_beside')} onPress={onBeside} />}
    </search>
  );
}
