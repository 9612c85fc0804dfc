import { LEVELS } from '../../src/core/checklist/checklist';
import published from './published-checkers.json';
import type { Row, Tally, TriageScore } from './score';

/** A score for people: the figures, per level, beside those of published checkers, and every case that went wrong. */
export function describeTriage(score: TriageScore): string {
  const { emergencies, nearMisses, levels, rows } = score;
  const wrong = rows.filter(({ accept, got }) => !accept.includes(got));
  return [
    `vignettes ${score.total}`,
    `emergencies caught ${share(emergencies.caught, emergencies.total)}; or answered as accepted ${share(emergencies.accepted, emergencies.total)}`,
    `expected level or above ${share(score.safe, score.total)}`,
    `exactly the level, or one accepted too ${share(score.accepted, score.total)}; exactly ${share(score.exact, score.total)}`,
    `over-triage ${share(score.over, score.total)}; of near misses ${share(nearMisses.over, nearMisses.total)}`,
    ...describeEffort(rows),
    '',
    'level       total  exact  accepted  safe  over',
    ...[...LEVELS, 'none' as const].map((level) => describeLevel(level, levels[level])),
    '',
    ...describePublished(score),
    ...(wrong.length > 0 ? ['', 'other than expected', ...wrong.map(describeWrong)] : []),
  ].join('\n');
}

function describeEffort(rows: readonly Row[]): string[] {
  const efforts = rows.map(({ effort }) => effort);
  const seconds = efforts.flatMap((effort) => effort.seconds ?? []);
  return [
    `lines shown before an answer ${spread(efforts.map(({ lines }) => lines))}`,
    `presses to an answer ${spread(efforts.map(({ presses }) => presses))}`,
    `seconds to read to an emergency sign ${spread(seconds.map(Math.round))} (${seconds.length} cases)`,
  ];
}

function describePublished({ emergencies, exact, accepted, safe, total }: TriageScore): string[] {
  const ours = {
    name: 'this checklist',
    emergencies: percent(emergencies.caught, emergencies.total),
    exact: percent(exact, total),
    safe: percent(safe, total),
  };
  const oursAccepted = {
    name: '  with what is accepted too',
    emergencies: percent(emergencies.accepted, emergencies.total),
    exact: percent(accepted, total),
    safe: undefined,
  };
  return [
    'beside                     emergencies  exact  safe (per cent)',
    ...[ours, oursAccepted, ...published].map(
      ({ name, emergencies, exact, safe }) =>
        `${name.padEnd(27)}${cell(emergencies, 11)}${cell(exact, 7)}${cell(safe, 6)}`,
    ),
    ...published.map(({ name, source }) => `  ${name}: ${source}`),
    'Ours are the answers of the rules to given ticks; theirs were found by typing vignettes of all of medicine.',
  ];
}

function describeLevel(level: string, { total, exact, accepted, safe, over }: Tally): string {
  return `${level.padEnd(10)}${cell(total, 7)}${cell(exact, 7)}${cell(accepted, 10)}${cell(safe, 6)}${cell(over, 6)}`;
}

function describeWrong({ id, expected, got }: Row): string {
  return `  ${id}: ${expected}, got ${got}`;
}

function spread(counts: readonly number[]): string {
  const sorted = [...counts].sort((one, other) => one - other);
  return `median ${sorted[Math.floor(sorted.length / 2)] ?? '–'}, worst ${sorted.at(-1) ?? '–'}`;
}

function share(count: number, total: number): string {
  return `${count} of ${total}${total > 0 ? ` (${percent(count, total)} %)` : ''}`;
}

function percent(count: number, total: number): number | undefined {
  return total > 0 ? Math.round((1000 * count) / total) / 10 : undefined;
}

function cell(value: number | undefined, width: number): string {
  return String(value ?? '–').padStart(width);
}
