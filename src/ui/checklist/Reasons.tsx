import type { Item } from '@/core/checklist/checklist';
import { SourceList } from '../kit/SourceList';
import { useSay } from '../kit/say-context';
import { AdvicePart } from './AdvicePart';
import type { Knowledge } from './knowledge';

export interface ReasonsProps {
  /** The items that decided the advice. */
  items: Item[];
  knowledge: Knowledge;
}

/** Which items decided the advice, why they count, and who says so. */
export function Reasons({ items, knowledge }: ReasonsProps) {
  const say = useSay();
  return (
    <AdvicePart name={say('advice_because')}>
      <ul class="reasons">
        {items.map((item) => (
          <li key={item.id}>
            <p class="reason-label">{item.label}</p>
            <p>{item.reason}</p>
            <SourceList
              say={say}
              sources={knowledge.sourcesOf(item.sources)}
              class="reason-sources"
              isBrief
            />
          </li>
        ))}
      </ul>
    </AdvicePart>
  );
}
