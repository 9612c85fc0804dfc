import { useEffect, useState } from 'preact/hooks';
import type { Explanation } from '@/core/glossary/explain';
import { DeeperParts } from '../card/DeeperParts';
import { HelpLines } from '../card/HelpLines';
import { PackLine } from '../card/PackLine';
import { TermDrawing } from '../card/TermDrawing';
import type { Glossary } from './glossary';

export interface TermEntryProps extends Pick<Glossary, 'explainTerm' | 'openChecklist'> {
  id: string;
}

/** All that is said of a term, with links to itself and to its relatives. */
export function TermEntry({ id, explainTerm, openChecklist }: TermEntryProps) {
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  useEffect(() => {
    void explainTerm(id).then(setExplanation);
  }, [explainTerm, id]);
  if (!explanation) return null;
  const { entry, related, drawing } = explanation;
  const { checklistItem } = entry;
  return (
    <div class="entry" lang="en">
      <p class="entry-definition">{entry.definition}</p>
      {drawing && <TermDrawing drawing={drawing} />}
      {entry.getHelp && (
        <section class="entry-help">
          <h2>When to get help</h2>
          <HelpLines getHelp={entry.getHelp} />
        </section>
      )}
      {checklistItem && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => void openChecklist(checklistItem)}
        >
          Go through the checklist
        </button>
      )}
      <DeeperParts explanation={explanation} />
      {related.length > 0 && (
        <p class="entry-related">
          See also:{' '}
          {related.map((other) => (
            <a key={other.id} href={`#${other.id}`}>
              {other.name}
            </a>
          ))}
        </p>
      )}
      <PackLine explanation={explanation} />
      <p class="entry-caution">
        General information, not medical advice. Not reviewed by a clinician.{' '}
        <a href={`#${entry.id}`}>Link to this term</a>
      </p>
    </div>
  );
}
