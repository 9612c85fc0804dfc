import { beforeEach, expect, it, vi } from 'vitest';
import { type PageContext, UNKNOWN_PAGE } from '@/core/senses/page-context';
import { Judgement } from '@/page/session/judgement';

const about = (subject: string): PageContext => ({ isEnglish: true, subjects: [subject] });
const judge = vi.fn(
  async (sample: string): Promise<PageContext | null> =>
    sample.includes('cows') ? about('animals') : UNKNOWN_PAGE,
);

beforeEach(() => {
  judge.mockClear();
  document.title = 'A forum';
  document.body.innerHTML = '<p>Hello</p><script>cows</script>';
});

it('judges by the title and the readable text', async () => {
  const judgement = new Judgement(judge, document);
  expect(await judgement.refresh()).toBe(false);
  expect(judge.mock.calls[0]?.[0].trim()).toBe('A forum\nHello');
});

it('judges again while a page fills, and says when that told something new', async () => {
  const judgement = new Judgement(judge, document);
  await judgement.refresh();
  document.body.innerHTML = '<p>cows</p>';
  expect(await judgement.refresh()).toBe(true);
  expect(judgement.context.subjects).toEqual(['animals']);
  expect(await judgement.refresh()).toBe(false);
});

it('stops after five judgements, until the title changes', async () => {
  const judgement = new Judgement(judge, document);
  for (let i = 0; i < 20; i++) await judgement.refresh();
  expect(judge).toHaveBeenCalledTimes(5);
  document.title = 'Another page';
  await judgement.refresh();
  expect(judge).toHaveBeenCalledTimes(6);
});

it('judges a page that has given enough text no more, until its title changes', async () => {
  document.body.innerHTML = `<p>${'word '.repeat(10_000)}</p>`;
  const judgement = new Judgement(judge, document);
  await judgement.refresh();
  document.body.innerHTML = '<p>cows</p>';
  expect(await judgement.refresh()).toBe(false);
  expect(judge).toHaveBeenCalledOnce();
  document.title = 'Another page';
  expect(await judgement.refresh()).toBe(true);
});

it('reads no more of a page than it needs', async () => {
  document.body.innerHTML = `<p>${'word '.repeat(10_000)}</p>`;
  await new Judgement(judge, document).refresh();
  expect(judge.mock.calls[0]?.[0]).toHaveLength('A forum\n'.length + 12_000);
});

it('judges again a page of which it was told nothing, but not for ever', async () => {
  document.body.innerHTML = `<p>cows ${'word '.repeat(10_000)}</p>`;
  const judgement = new Judgement(judge, document);
  judge.mockResolvedValueOnce(null);
  expect(await judgement.refresh()).toBe(false);
  expect(await judgement.refresh()).toBe(true);
  judge.mockResolvedValue(null);
  document.title = 'Another page';
  judge.mockClear();
  for (let i = 0; i < 20; i++) await judgement.refresh();
  expect(judge).toHaveBeenCalledTimes(5);
});

it('judges an element by what is inside it alone', async () => {
  document.body.innerHTML = '<p>cows</p><main>Hello</main>';
  await new Judgement(judge, document.querySelector('main') as Element).refresh();
  expect(judge.mock.calls[0]?.[0].trim()).toBe('Hello');
});
