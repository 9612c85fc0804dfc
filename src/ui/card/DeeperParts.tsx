import type { Explanation } from '@/core/glossary/explain';
import type { Say } from '@/core/messages/say';
import { SourceList } from '../kit/SourceList';
import { ArticleFold } from './ArticleFold';
import { TodayFold } from './TodayFold';

export interface DeeperPartsProps {
  say: Say;
  explanation: Explanation;
  /** Whether they stand on the article's own page, whose reader wants to know first what is said of it. */
  isOnArticle?: boolean;
}

/** The parts of an explanation that unfold: what medicine says today, the sources, and what the article says. */
export function DeeperParts({ say, explanation, isOnArticle = false }: DeeperPartsProps) {
  const { entry, language, sources, articleSource: source } = explanation;
  const { article, today } = entry;
  const list = <SourceList {...{ say, sources, language }} class="fold" />;
  if (isOnArticle && article) {
    return (
      <>
        <ArticleFold {...{ say, article, today, source }} />
        {list}
      </>
    );
  }
  return (
    <>
      <TodayFold {...{ say, today, language, source }} />
      {list}
      <ArticleFold {...{ say, article, source }} />
    </>
  );
}
