import type { RefObject } from 'preact';
import { IconButton } from '../kit/IconButton';
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
  return (
    <search class="terms-filter">
      <input
        ref={field}
        type="search"
        class="field terms-filter-field"
        aria-label="Filter the terms on this page"
        placeholder="Filter"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onKeyDown={(event) => (event.key === 'Enter' ? onEnter() : onKeyDown(event))}
      />
      <select
        class="choice-list"
        aria-label="Order"
        value={order}
        onChange={({ currentTarget }) => onOrder(currentTarget.value as TermOrder)}
      >
        <option value="place">As on the page</option>
        <option value="name">By name</option>
      </select>
      {onBeside && (
        <IconButton sign="beside" label="Show this list beside the page" onPress={onBeside} />
      )}
    </search>
  );
}
