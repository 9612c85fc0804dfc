import { ENGLISH } from '@/core/text/english';
import { Icon } from '../kit/Icon';
import { useSay } from '../kit/say-context';
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
  const say = useSay();
  const { name, meaning, language = ENGLISH, count } = term;
  return (
    <button
      type="button"
      class="term"
      tabIndex={isInTabOrder ? 0 : -1}
      onClick={onPress}
      {...listeners}
    >
      <span class="row">
        <bdi class="term-name" lang={language}>
          {name}
        </bdi>
        <bdi class="term-count">{say.count('term_count', count)}</bdi>
      </span>
      <span class="term-sentence">
        <bdi lang={language}>{meaning}</bdi>
      </span>
      <Icon sign="forward" class="term-go" />
    </button>
  );
}
