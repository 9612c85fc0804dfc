import commonWords from 'virtual:common-words';
import fieldGroups from 'virtual:field-groups';
import { type ProposedTerm, proposeTerms } from '@/core/propose/propose-terms';
import { createWordKnowledge } from '@/core/propose/word-knowledge';

/** The terms that an article may be about. */
export function proposeArticle(article: string): ProposedTerm[] {
  return proposeTerms(article, createWordKnowledge(commonWords.split(' '), fieldGroups));
}
