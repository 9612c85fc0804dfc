import type { Explanation } from '@/core/glossary/explain';
import { SourceList } from '../kit/SourceList';
import { ArticleFold } from './ArticleFold';
import { TodayFold } from './TodayFold';

export interface DeeperPartsProps {
  explanation: Explanation;
  /** Whether they stand on the article's own page, whose reader wants to know first what is said of it. */
  isOnArticle?: boolean;
}

/** The parts of an explanation that unfold: what medicine says today, the sources, and what the article says. */
export function DeeperParts({ explanation, isOnArticle = false }: DeeperPartsProps) {
  const { entry, sources, articleSource: source } = explanation;
  const { article, today } = entry;
  const list = <SourceList sources={sources} class="fold" />;
  if (isOnArticle && article) {
    return (
      <>
        <ArticleFold {...{ article, today, source }} />
        {list}
      </>
    );
  }
  return (
    <>
      <TodayFold {...{ today, source }} />
      {list}
      <ArticleFold {...{ article, source }} />
    </>
  );
}
