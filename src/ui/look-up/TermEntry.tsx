import { useEffect, useState } from 'preact/hooks';
import type { Explanation } from '@/core/glossary/explain';
import { encodedAddress } from '@/core/text/encoded-address';
import { DeeperParts } from '../card/DeeperParts';
import { HelpLines } from '../card/HelpLines';
import { PackLine } from '../card/PackLine';
import { TermDrawing } from '../card/TermDrawing';
import { inLanguage } from '../kit/in-language';
import { useSay } from '../kit/say-context';
import type { Glossary } from './glossary';

export interface TermEntryProps extends Pick<Glossary, 'explainTerm' | 'openChecklist'> {
  id: string;
  /** A link to a term has been followed, in this tab. */
  onFollow(id: string): void;
}

/** All that is said of a term, with links to itself and to its relatives. */
export function TermEntry({ id, explainTerm, openChecklist, onFollow }: TermEntryProps) {
  const say = useSay();
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  useEffect(() => {
    void explainTerm(id).then(setExplanation);
  }, [explainTerm, id]);
  if (!explanation) return null;
  const { entry, language, related, drawing } = explanation;
  const { checklistItem } = entry;
  const linkTo = (term: string) => ({
    href: `#${encodedAddress(term)}`,
    onClick: ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
      if (!ctrlKey && !metaKey && !shiftKey) onFollow(term);
    },
  });
  return (
    <div class="entry">
      <p class="entry-definition" {...inLanguage(say, language)}>
        {entry.definition}
      </p>
      {drawing && <TermDrawing {...{ say, drawing }} />}
      {entry.getHelp && (
        <section class="entry-help">
          <h2>{say('help_title')}</h2>
          <HelpLines {...{ say, language }} getHelp={entry.getHelp} />
        </section>
      )}
      {checklistItem && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => void openChecklist(checklistItem)}
        >
          {say('go_through_checklist')}
        </button>
      )}
      <DeeperParts {...{ say, explanation }} />
      {related.length > 0 && (
        <p class="entry-related">
          {say('see_also')}:{' '}
          {related.map((other) => (
            <a key={other.id} {...linkTo(other.id)} {...inLanguage(say, other.language)}>
              {other.name}
            </a>
          ))}
        </p>
      )}
      <PackLine {...{ say, explanation }} />
      <p class="entry-caution">
        {say('entry_caution')} <a {...linkTo(entry.id)}>{say('entry_link')}</a>
      </p>
    </div>
  );
}
