import type { Advice } from '@/core/checklist/advise';
import { SourceList } from '../kit/SourceList';
import { AdvicePart } from './AdvicePart';
import type { Knowledge } from './knowledge';

export interface ReasonsProps {
  because: Advice['because'];
  knowledge: Knowledge;
}

/** Which items decided the advice, why they count, and who says so. */
export function Reasons({ because, knowledge }: ReasonsProps) {
  return (
    <AdvicePart name="Because you ticked">
      <ul class="reasons">
        {because.items.map((item) => (
          <li key={item.id}>
            <p class="reason-label">{item.label}</p>
            <p>
              {item.reason} {item.action && <strong>{item.action}</strong>}
            </p>
            <SourceList
              sources={knowledge.sourcesOf(item.sources)}
              class="reason-sources"
              isBrief
            />
          </li>
        ))}
        {because.circumstances.map(({ id, label }) => (
          <li key={id}>
            <p class="reason-label">{label}</p>
            <p>{knowledge.checklist.about.raised}</p>
          </li>
        ))}
      </ul>
    </AdvicePart>
  );
}
