import { advise } from '../../src/core/checklist/advise';
import { checklist } from '../../src/core/checklist/bundled-checklist';
import { isAtLeast, LEVELS } from '../../src/core/checklist/checklist';
import { type Effort, effortOf } from './effort';
import type { Answer, Vignette } from './vignettes';

/** How many of a set of cases were answered how. */
export interface Tally {
  total: number;
  /** The level expected. */
  exact: number;
  /** That, or one that is accepted too. */
  accepted: number;
  /** The level expected or above. */
  safe: number;
  /** Above every level that is accepted. */
  over: number;
}

/** One case with what it got. */
export interface Row {
  id: string;
  expected: Answer;
  accept: Answer[];
  got: Answer;
  effort: Effort;
}

/** What the checklist answers to vignettes, beside what it should, and what that asks of a person. */
export interface TriageScore extends Tally {
  /** Caught: answered as an emergency; or as what is accepted too. */
  emergencies: { total: number; caught: number; accepted: number };
  nearMisses: { total: number; over: number };
  levels: Record<Answer, Tally>;
  rows: Row[];
}

/** Answers every vignette that has ticks by the rules of the checklist, and counts. */
export function scoreVignettes(vignettes: readonly Vignette[]): TriageScore {
  const cases = vignettes.map((vignette) => ({
    ...vignette,
    got: advise(checklist, vignette.ticked ?? [])?.level ?? ('none' as const),
    effort: effortOf(vignette),
  }));
  const ofLevel = (level: Answer) => cases.filter(({ expected }) => expected === level);
  const emergencies = tally(ofLevel('emergency'));
  const nearMisses = tally(cases.filter(({ nearMiss }) => nearMiss));
  const answers: Answer[] = [...LEVELS, 'none'];
  return {
    ...tally(cases),
    emergencies: {
      total: emergencies.total,
      caught: emergencies.exact,
      accepted: emergencies.accepted,
    },
    nearMisses: { total: nearMisses.total, over: nearMisses.over },
    levels: Object.fromEntries(answers.map((level) => [level, tally(ofLevel(level))])) as Record<
      Answer,
      Tally
    >,
    rows: cases.map(({ id, expected, accept, got, effort }) => ({
      id,
      expected,
      accept,
      got,
      effort,
    })),
  };
}

type Answered = Pick<Row, 'expected' | 'accept' | 'got'>;

function tally(cases: readonly Answered[]): Tally {
  const count = (holds: (answered: Answered) => boolean) => cases.filter(holds).length;
  return {
    total: cases.length,
    exact: count(({ got, expected }) => got === expected),
    accepted: count(({ got, accept }) => accept.includes(got)),
    safe: count(({ got, expected }) => isAtLeastAs(got, expected)),
    over: count(
      ({ got, accept }) =>
        !accept.includes(got) && accept.every((level) => isAtLeastAs(got, level)),
    ),
  };
}

function isAtLeastAs(got: Answer, level: Answer): boolean {
  if (level === 'none') return true;
  return got !== 'none' && isAtLeast(got, level);
}
