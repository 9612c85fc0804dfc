import { Icon } from '../kit/Icon';
import type { PageTerm } from './page-state';

export interface FoundTermProps {
  term: PageTerm;
  /** Whether Tab comes to it: the arrow keys do in any case. */
  isInTabOrder: boolean;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
  onPress(): void;
}

/** A term of the page, with what it means in short and how often it is there; to be pressed to see it there. */
export function FoundTerm({ term, isInTabOrder, onPress, ...listeners }: FoundTermProps) {
  const { name, meaning, count } = term;
  return (
    <button
      type="button"
      class="term"
      tabIndex={isInTabOrder ? 0 : -1}
      onClick={onPress}
      {...listeners}
    >
      <span class="row">
        <bdi class="term-name" lang="en">
          {name}
        </bdi>
        <bdi class="term-count">{count === 1 ? 'once' : `${count} times`}</bdi>
      </span>
      <span class="term-sentence">
        <bdi lang="en">{meaning}</bdi>
      </span>
      <Icon sign="forward" class="term-go" />
    </button>
  );
}
