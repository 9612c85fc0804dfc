import type { Fault, Score } from './score';

/** A score for people: the figures, the terms that erred, and every miss and false hit in its words. */
export function describeScore(score: Score): string {
  const lines = [
    `texts ${score.texts}, with anything marked ${score.marked} (${percent(score.marked / score.texts)})`,
    `precision ${percent(score.precision)}   recall ${percent(score.recall)}   F1 ${percent(score.f1)}   exact ${percent(score.exactShare)}`,
    `required ${score.required}, found ${score.found}, at exactly their offsets ${score.exact}; false hits ${score.falseHits}`,
    '',
    'term                            required  found  exact  false hits',
    ...Object.entries(score.perTerm)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([term, { required, found, exact, falseHits }]) =>
        [term.padEnd(32), pad(required, 8), pad(found, 7), pad(exact, 7), pad(falseHits, 12)].join(
          '',
        ),
      ),
    ...listFaults('Missed', score.misses),
    ...listFaults('False hits', score.falseHitList),
  ];
  return lines.join('\n');
}

function listFaults(title: string, faults: Fault[]): string[] {
  return faults.length === 0
    ? []
    : ['', `${title} (${faults.length})`, ...faults.map((fault) => `  ${describeFault(fault)}`)];
}

function describeFault({ id, start, end, term, text }: Fault): string {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  return `${id}  ${term}: ${before}[${text.slice(start, end)}]${after}`.replaceAll('\n', ' ');
}

function percent(ratio: number | null): string {
  return ratio === null ? '–' : `${(100 * ratio).toFixed(1)} %`;
}

function pad(count: number, width: number): string {
  return String(count).padStart(width);
}
