import type { LabelledSpan, LabelledText } from './records';

/** What a finder found in a text: a match, as far as it is scored. */
export type FoundSpan = Pick<LabelledSpan, 'start' | 'end' | 'term'>;

/** How one term, or all of them, fared. */
interface Tally {
  required: number;
  found: number;
  exact: number;
  falseHits: number;
}

/** A span that was missed, or a match that nothing asked for. */
export interface Fault {
  id: string;
  start: number;
  end: number;
  term: string;
  words: string;
  text: string;
}

/** The outcome over a set of texts. Ratios without a base are null. */
export interface Score extends Tally {
  texts: number;
  /** Texts in which anything was found. */
  marked: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  exactShare: number | null;
  perTerm: Record<string, Tally>;
  misses: Fault[];
  falseHitList: Fault[];
}

/**
 * Scores matches against labels: a required span is found if a match overlaps it with its term or one it
 * accepts; a match that overlaps only optional spans does not count; any other match is a false hit.
 */
export function score(
  texts: readonly LabelledText[],
  find: (labelled: LabelledText) => readonly FoundSpan[],
): Score {
  const total = emptyTally();
  const perTerm: Record<string, Tally> = {};
  const misses: Fault[] = [];
  const falseHitList: Fault[] = [];
  let marked = 0;
  const count = (term: string, key: keyof Tally) => {
    perTerm[term] ??= emptyTally();
    perTerm[term][key]++;
    total[key]++;
  };

  for (const labelled of texts) {
    const matches = find(labelled);
    if (matches.length > 0) marked++;
    for (const span of labelled.spans) {
      const hits = matches.filter((match) => overlaps(match, span) && names(match, span));
      count(span.term, 'required');
      if (hits.length > 0) count(span.term, 'found');
      else misses.push(faultAt(span, labelled));
      if (hits.some(({ start, end }) => start === span.start && end === span.end)) {
        count(span.term, 'exact');
      }
    }
    for (const match of matches.filter((match) => isFalseHit(match, labelled))) {
      count(match.term, 'falseHits');
      falseHitList.push(faultAt(match, labelled));
    }
  }

  const precision = ratio(total.found, total.found + total.falseHits);
  const recall = ratio(total.found, total.required);
  return {
    texts: texts.length,
    marked,
    ...total,
    precision,
    recall,
    f1: precision && recall && (2 * precision * recall) / (precision + recall),
    exactShare: ratio(total.exact, total.required),
    perTerm,
    misses,
    falseHitList,
  };
}

function isFalseHit(match: FoundSpan, { spans, optional }: LabelledText): boolean {
  const required = spans.filter((span) => overlaps(match, span));
  if (required.length > 0) return !required.some((span) => names(match, span));
  return !optional.some((span) => overlaps(match, span));
}

function overlaps(match: FoundSpan, span: LabelledSpan): boolean {
  return match.start < span.end && span.start < match.end;
}

function names(match: FoundSpan, { term, accept }: LabelledSpan): boolean {
  return match.term === term || accept.includes(match.term);
}

function faultAt({ start, end, term }: FoundSpan, { id, text }: LabelledText): Fault {
  return { id, start, end, term, words: text.slice(start, end), text };
}

function emptyTally(): Tally {
  return { required: 0, found: 0, exact: 0, falseHits: 0 };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
