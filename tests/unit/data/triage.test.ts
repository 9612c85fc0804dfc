import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { advise } from '@/core/advise';
import { checklist } from '@/core/bundled-checklist';
import type { Level } from '@/core/checklist';

// The researched items and vignettes lie beside the repository, on the machines of the project only.
const SHARED = resolve(import.meta.dirname, '../../../../shared/data');
const TRIAGE = `${SHARED}/triage.json`;
const VIGNETTES = `${SHARED}/vignettes.jsonl`;
const skipped = (file: string) => (existsSync(file) ? '' : ` (skipped: no ${file} here)`);

interface Vignette {
  id: string;
  ticked: string[];
  circumstances?: string[];
  expected: Level | 'none';
}

describe('against the research', () => {
  it.skipIf(!existsSync(TRIAGE))(`has its ids, levels and sources${skipped(TRIAGE)}`, () => {
    const research: typeof checklist = JSON.parse(readFileSync(TRIAGE, 'utf8'));
    const essence = ({ items }: typeof checklist) =>
      items
        .map(({ id, level, sources }) => ({ id, level, sources }))
        .sort((one, other) => one.id.localeCompare(other.id));
    expect(essence(checklist)).toEqual(essence(research));
  });

  it.skipIf(!existsSync(VIGNETTES))(`gives every vignette its level${skipped(VIGNETTES)}`, () => {
    const vignettes: Vignette[] = readFileSync(VIGNETTES, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line));
    expect(vignettes.length).toBeGreaterThan(0);
    const got = vignettes.map(({ id, ticked, circumstances = [] }) => ({
      id,
      level: advise(checklist, ticked, circumstances)?.level ?? 'none',
    }));
    expect(got).toEqual(vignettes.map(({ id, expected }) => ({ id, level: expected })));
  });
});
