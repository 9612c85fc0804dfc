import { useEffect, useState } from 'preact/hooks';
import type { Explanation } from '@/core/glossary/explain';
import { packName } from '@/core/glossary/pack';
import { splitTermId } from '@/core/glossary/term-id';
import { Details } from '../card/Details';
import { TermDrawing } from '../card/TermDrawing';
import { SourceList } from '../kit/SourceList';
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
  const { entry, related, sources, drawing } = explanation;
  const { checklistItem } = entry;
  return (
    <div class="entry" lang="en">
      <p class="entry-definition">{entry.definition}</p>
      {drawing && <TermDrawing drawing={drawing} />}
      {entry.getHelp && (
        <p>
          <b>When to get help:</b> {entry.getHelp}
        </p>
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
      <Details article={entry.article} today={entry.today} />
      <SourceList sources={sources} class="fold" />
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
      <p class="entry-caution">
        {packName(splitTermId(entry.id).pack)}. General information, not medical advice. Not
        reviewed by a clinician. <a href={`#${entry.id}`}>Link to this term</a>
      </p>
    </div>
  );
}
