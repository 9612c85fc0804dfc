import { paragraphsOf } from '../text/paragraphs-of';
import { type Mention, mentionsIn } from './mentions';
import { stemsOf } from './same-words';
import { tagSentences } from './tag-words';
import type { WordKnowledge } from './word-knowledge';

/** A term that an article may be about, for a person to take up or leave. */
export interface ProposedTerm {
  /** As the article writes it most often, with a capital. */
  name: string;
  /** Its other ways to write it, and its other names. */
  forms: string[];
  /** The sentence that explains it, or else the first that names it: to write a definition from, not to keep. */
  sentence: string;
  /** Whether that sentence says what it means. */
  isExplained: boolean;
  count: number;
}

/** What sites write below their articles. */
const BOILERPLATE =
  /©|\bcopyright\b|\ball rights reserved\b|\bterms of (?:use|service)\b|\bprivacy policy\b/i;

/**
 * The terms that an article explains or that its readers may stumble over, those that matter most first. English only;
 * none is sure to be a term, and none of their sentences to be a definition.
 */
export function proposeTerms(article: string, knowledge: WordKnowledge): ProposedTerm[] {
  const sentences = paragraphsOf(article)
    .filter((paragraph) => !BOILERPLATE.test(paragraph))
    .flatMap(tagSentences);
  const groups = groupMentions(sentences.flatMap(mentionsIn));
  return groups
    .map((mentions) => ({ mentions, weight: weightOf(mentions, knowledge) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ mentions }) => proposalOf(mentions));
}

/** Puts together what is said in the same words, and other names with what they are names of. */
function groupMentions(mentions: readonly Mention[]): Mention[][] {
  const groups = new Map<string, Mention[]>();
  const grouped: { mention: Mention; group: Mention[] }[] = [];
  for (const mention of mentions) {
    const key = stemsOf(mention.words);
    const known = groups.get(key) ?? [];
    const before = grouped.findLast((other) => !areOverlapping(other.mention, mention));
    const group = (mention.definition === 'other-name' && before?.group) || known;
    // Of two terms with one other name, each stays what it is.
    const isOwn = known[0] !== undefined && stemsOf(known[0].words) === key;
    if (group !== known && isOwn) joinTo(group, known, groups);
    group.push(mention);
    groups.set(key, group);
    grouped.push({ mention, group });
  }
  return [...new Set(groups.values())];
}

function areOverlapping(one: Mention, other: Mention): boolean {
  const [a, b] = [one.phrase, other.phrase];
  return one.sentence === other.sentence && a.start < b.end && b.start < a.end;
}

/** Has all that stands for one group stand for another, which takes what is in it. */
function joinTo(group: Mention[], other: Mention[], groups: Map<string, Mention[]>): void {
  group.push(...other);
  for (const [key, each] of groups) if (each === other) groups.set(key, group);
}

/** How likely it is that readers want it explained; 0 for words of every day. */
function weightOf(mentions: readonly Mention[], { isCommon, isOfField }: WordKnowledge): number {
  const words = (mentions[0]?.words ?? '').toLowerCase().split(/[\s-]+/);
  const signs: [is: boolean, weight: number][] = [
    [mentions.some(isMeaning), 2],
    [words.some(isOfField), 2],
    [words.length > 1 || !words.every(isCommon), 1],
    [words.length > 1 && words.some(isOfField), 1],
    [mentions.length > 1, 1],
  ];
  return signs.reduce((sum, [is, weight]) => (is ? sum + weight : sum), 0);
}

function isMeaning({ definition }: Mention): boolean {
  return definition === 'meaning';
}

function proposalOf(mentions: readonly Mention[]): ProposedTerm {
  const explaining = mentions.find(isMeaning);
  const { sentence } = explaining ?? (mentions[0] as Mention);
  const [name = '', ...forms] = byCount(mentions.map(({ words }) => words));
  return {
    name: name.replace(/^./u, (letter) => letter.toUpperCase()),
    forms,
    sentence: sentence.text,
    isExplained: explaining !== undefined,
    count: mentions.length,
  };
}

/** Each once, the most frequent first; the same in capitals counts as one, as it was first written. */
function byCount(written: readonly string[]): string[] {
  const counts = new Map<string, { words: string; count: number }>();
  for (const words of written) {
    const counted = counts.get(words.toLowerCase()) ?? { words, count: 0 };
    counted.count++;
    counts.set(words.toLowerCase(), counted);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ words }) => words);
}
