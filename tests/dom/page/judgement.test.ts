import { beforeEach, expect, it, vi } from 'vitest';
import { type PageContext, UNKNOWN_PAGE } from '@/core/page-context';
import { Judgement } from '@/page/judgement';

const about = (subject: string): PageContext => ({ isEnglish: true, subjects: new Set([subject]) });
const judge = vi.fn((sample: string) =>
  sample.includes('cows') ? about('animals') : UNKNOWN_PAGE,
);

beforeEach(() => {
  judge.mockClear();
  document.title = 'A forum';
  document.body.innerHTML = '<p>Hello</p><script>cows</script>';
});

it('judges by the title and the readable text', () => {
  const judgement = new Judgement(judge);
  expect(judgement.refresh()).toBe(false);
  expect(judge.mock.calls[0]?.[0].trim()).toBe('A forum\nHello');
});

it('judges again while a page fills, and says when that told something new', () => {
  const judgement = new Judgement(judge);
  judgement.refresh();
  document.body.innerHTML = '<p>cows</p>';
  expect(judgement.refresh()).toBe(true);
  expect(judgement.context.subjects.has('animals')).toBe(true);
  expect(judgement.refresh()).toBe(false);
});

it('stops after some judgements, until the title changes', () => {
  const judgement = new Judgement(judge);
  for (let i = 0; i < 20; i++) judgement.refresh();
  const judged = judge.mock.calls.length;
  expect(judged).toBeLessThan(10);
  document.title = 'Another page';
  judgement.refresh();
  expect(judge).toHaveBeenCalledTimes(judged + 1);
});

it('reads no more of a page than it needs', () => {
  document.body.innerHTML = `<p>${'word '.repeat(10_000)}</p>`;
  new Judgement(judge).refresh();
  expect(judge.mock.calls[0]?.[0].length).toBeLessThan(21_000);
});
