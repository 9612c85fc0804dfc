import type { Item } from '@/core/checklist/checklist';
import { SourceList } from '../kit/SourceList';
import { AdvicePart } from './AdvicePart';
import type { Knowledge } from './knowledge';

export interface ReasonsProps {
  /** The items that decided the advice. */
  items: Item[];
  knowledge: Knowledge;
}

/** Which items decided the advice, why they count, and who says so. */
export function Reasons({ items, knowledge }: ReasonsProps) {
  return (
    <AdvicePart name="Because you ticked">
      <ul class="reasons">
        {items.map((item) => (
          <li key={item.id}>
            <p class="reason-label">{item.label}</p>
            <p>{item.reason}</p>
            <SourceList
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
