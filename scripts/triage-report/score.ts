import { advise } from '../../src/core/checklist/advise';
import { checklist } from '../../src/core/checklist/bundled-checklist';
import { isAtLeast, LEVELS } from '../../src/core/checklist/checklist';
import type { Answer, Vignette } from './vignettes';

/** How many of a set of cases were answered how. `safe` counts the expected level or above. */
export interface Tally {
  total: number;
  exact: number;
  safe: number;
  /** Answered more urgent than expected. */
  over: number;
}

/** What the checklist answers to vignettes, beside what it should. */
export interface TriageScore extends Omit<Tally, 'over'> {
  emergencies: { total: number; caught: number };
  over: number;
  nearMisses: { total: number; over: number };
  levels: Record<Answer, Tally>;
  rows: { id: string; expected: Answer; got: Answer }[];
}

/** Answers every vignette by the rules of the checklist, and counts. */
export function scoreVignettes(vignettes: readonly Vignette[]): TriageScore {
  const cases = vignettes.map((vignette) => ({ ...vignette, got: answerTo(vignette) }));
  const ofLevel = (level: Answer) => cases.filter(({ expected }) => expected === level);
  const emergencies = tally(ofLevel('emergency'));
  const nearMisses = tally(cases.filter(({ nearMiss }) => nearMiss));
  const answers: Answer[] = [...LEVELS, 'none'];
  return {
    ...tally(cases),
    emergencies: { total: emergencies.total, caught: emergencies.exact },
    nearMisses: { total: nearMisses.total, over: nearMisses.over },
    levels: Object.fromEntries(answers.map((level) => [level, tally(ofLevel(level))])) as Record<
      Answer,
      Tally
    >,
    rows: cases.map(({ id, expected, got }) => ({ id, expected, got })),
  };
}

function answerTo({ ticked, circumstances }: Vignette): Answer {
  return advise(checklist, ticked, circumstances)?.level ?? 'none';
}

function tally(cases: readonly { expected: Answer; got: Answer }[]): Tally {
  const count = (holds: (got: Answer, expected: Answer) => boolean) =>
    cases.filter(({ got, expected }) => holds(got, expected)).length;
  return {
    total: cases.length,
    exact: count((got, expected) => got === expected),
    safe: count(isSafe),
    over: count((got, expected) => got !== expected && isSafe(got, expected)),
  };
}

function isSafe(got: Answer, expected: Answer): boolean {
  if (expected === 'none') return true;
  return got !== 'none' && isAtLeast(got, expected);
}
