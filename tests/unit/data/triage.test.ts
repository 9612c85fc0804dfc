import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checklist } from '@/core/checklist/bundled-checklist';
import type { Checklist } from '@/core/checklist/checklist';
import { scoreVignettes } from '../../../scripts/triage-report/score';
import { readVignettes } from '../../../scripts/triage-report/vignettes';
import { beside } from '../../beside';

const OWN = resolve(import.meta.dirname, '../../vignettes/own.jsonl');
/** Published cases and some of the research, by number and ticks: their texts are where `source` says. */
const RESEARCHED = resolve(import.meta.dirname, '../../vignettes/researched.jsonl');
const research = beside('data/triage.json');

const read = (file: string) => readVignettes(file, readFileSync(file, 'utf8'));
const otherThanExpected = (file: string) =>
  scoreVignettes(read(file)).rows.filter(({ expected, got }) => expected !== got);

describe('against the research', () => {
  it('gives every vignette its level', () => {
    expect(otherThanExpected(RESEARCHED)).toEqual([]);
  });

  it.skipIf(!research.isHere)(`has its ids, levels and sources${research.note}`, () => {
    const researched: Checklist = JSON.parse(readFileSync(research.path, 'utf8'));
    const essence = ({ items }: Checklist) =>
      items
        .map(({ id, level, sources }) => ({ id, level, sources }))
        .sort((one, other) => one.id.localeCompare(other.id));
    expect(essence(checklist)).toEqual(essence(researched));
  });
});

describe('the project’s own vignettes', () => {
  const own = read(OWN);
  const levelOf = (id: string) => checklist.items.find((item) => item.id === id)?.level;

  it('get their level', () => {
    expect(otherThanExpected(OWN)).toEqual([]);
  });

  it('have ids and texts of their own', () => {
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    expect(new Set(own.map(({ text }) => text)).size).toBe(own.length);
    expect(own.filter(({ text }) => text.length < 30)).toEqual([]);
  });

  it.each(checklist.items)(
    'have a case that $id decides, and a near miss that it does not',
    ({ id }) => {
      const about = own.filter(({ item }) => item === id);
      const hit = about.find(({ nearMiss }) => !nearMiss);
      const near = about.find(({ nearMiss }) => nearMiss);
      expect(hit?.ticked).toContain(id);
      expect(hit?.expected).toBe(levelOf(id));
      expect(near).toBeDefined();
      expect(near?.ticked.includes(id) && near.expected === levelOf(id)).toBe(false);
    },
  );

  it('have cases for every circumstance, and one with nothing ticked', () => {
    const given = new Set(own.flatMap(({ circumstances }) => circumstances));
    expect([...given].sort()).toEqual(checklist.about.circumstances.map(({ id }) => id).sort());
    expect(own.some(({ ticked, expected }) => ticked.length === 0 && expected === 'none')).toBe(
      true,
    );
  });
});
