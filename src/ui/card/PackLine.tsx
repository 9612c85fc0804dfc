import type { Explanation } from '@/core/glossary/explain';
import { splitTermId } from '@/core/glossary/term-id';
import type { Say } from '@/core/messages/say';
import { isOwnPackId } from '@/core/own-pack/own-pack-id';
import { inEnglish } from '../kit/in-english';
import { packName } from '../kit/pack-name';
import { SourceName } from '../kit/SourceName';

export interface PackLineProps {
  say: Say;
  explanation: Explanation;
}

/** Which glossary a term is from, and which article that speaks of, if it does. */
export function PackLine({ say, explanation }: PackLineProps) {
  const { entry, articleSource } = explanation;
  const { pack } = splitTermId(entry.id);
  const name = packName(say, pack, explanation.packName);
  return (
    <p class="pack">
      {isOwnPackId(pack) ? say('card_own_pack', { name }) : name}
      {articleSource && (
        <span {...inEnglish(say)}>
          : {articleSource.publisher}, <SourceName source={articleSource} />
        </span>
      )}
    </p>
  );
}
