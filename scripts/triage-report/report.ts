import { LEVELS } from '../../src/core/checklist/checklist';
import published from './published-checkers.json';
import type { Tally, TriageScore } from './score';

/** A score for people: the figures, per level, beside those of published checkers, and every case that went wrong. */
export function describeTriage(score: TriageScore): string {
  const { emergencies, nearMisses, levels, rows } = score;
  const wrong = rows.filter(({ expected, got }) => expected !== got);
  return [
    `vignettes ${score.total}`,
    `emergencies caught ${share(emergencies.caught, emergencies.total)}`,
    `expected level or above ${share(score.safe, score.total)}`,
    `exactly the level ${share(score.exact, score.total)}`,
    `over-triage ${share(score.over, score.total)}; of near misses ${share(nearMisses.over, nearMisses.total)}`,
    '',
    'level       total  exact  safe  over',
    ...[...LEVELS, 'none' as const].map((level) => describeLevel(level, levels[level])),
    '',
    'beside                     emergencies  exact  safe (per cent)',
    `${'this checklist'.padEnd(27)}${cell(percent(emergencies.caught, emergencies.total), 11)}${cell(percent(score.exact, score.total), 7)}${cell(percent(score.safe, score.total), 6)}`,
    ...published.map(
      ({ name, emergencies, exact, safe }) =>
        `${name.padEnd(27)}${cell(emergencies, 11)}${cell(exact, 7)}${cell(safe, 6)}`,
    ),
    ...published.map(({ name, source }) => `  ${name}: ${source}`),
    'Ours are the answers of the rules to given ticks; theirs were found by typing vignettes of all of medicine.',
    ...(wrong.length > 0
      ? [
          '',
          'other than expected',
          ...wrong.map(({ id, expected, got }) => `  ${id}: ${expected}, got ${got}`),
        ]
      : []),
  ].join('\n');
}

function describeLevel(level: string, { total, exact, safe, over }: Tally): string {
  return `${level.padEnd(10)}${cell(total, 7)}${cell(exact, 7)}${cell(safe, 6)}${cell(over, 6)}`;
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
