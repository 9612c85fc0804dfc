import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageContext, UNKNOWN_PAGE } from '@/core/senses/page-context';
import { JUDGE_PAUSE_MS, Judgement, LOOK_PAUSE_MS } from '@/page/session/judgement';

const about = (subject: string): PageContext => ({ language: 'en', subjects: [subject] });
const judge = vi.fn(
  async (sample: string): Promise<PageContext | null> =>
    sample.includes('cows') ? about('animals') : UNKNOWN_PAGE,
);
let life: AbortController;

const judgementOf = (root: Document | Element = document) =>
  new Judgement(judge, root, life.signal);
/** Puts this on the page, and has it judged again; gives whether that told something new. */
async function change(judgement: Judgement, html: string): Promise<boolean> {
  document.body.innerHTML = html;
  const told = judgement.refresh();
  await vi.advanceTimersByTimeAsync(JUDGE_PAUSE_MS);
  return told;
}

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  judge.mockClear();
  document.title = 'A forum';
  document.body.innerHTML = '<p>Hello</p><script>cows</script>';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('Judgement', () => {
  it('judges by the title and the readable text', async () => {
    expect(await judgementOf().refresh()).toBe(false);
    expect(judge.mock.calls[0]?.[0].trim()).toBe('A forum\nHello');
  });

  it('judges an element by what is inside it alone', async () => {
    document.body.innerHTML = '<p>cows</p><main>Hello</main>';
    await judgementOf(document.querySelector('main') as Element).refresh();
    expect(judge.mock.calls[0]?.[0].trim()).toBe('Hello');
  });

  it('reads no more of a page than it needs', async () => {
    document.body.innerHTML = `<p>${'word '.repeat(10_000)}</p>`;
    await judgementOf().refresh();
    expect(judge.mock.calls[0]?.[0]).toHaveLength('A forum\n'.length + 12_000);
  });

  it('judges again a page that becomes another, and says when that told something new', async () => {
    const judgement = judgementOf();
    await judgement.refresh();
    const long = 'word '.repeat(10_000);
    expect(await change(judgement, `<p>${long}</p>`)).toBe(false);
    expect(await change(judgement, `<p>cows ${long}</p>`)).toBe(true);
    expect(judgement.context.subjects).toEqual(['animals']);
    expect(await change(judgement, '<p>Hello</p>')).toBe(true);
    document.title = 'A forum about cows';
    expect(await change(judgement, '<p>Hello</p>')).toBe(true);
  });

  it('asks nothing where no letter has changed', async () => {
    document.body.innerHTML = '<p>It is 12:34:56</p>';
    const judgement = judgementOf();
    await judgement.refresh();
    await change(judgement, '<p>It is 12:34:57</p>');
    expect(judge).toHaveBeenCalledOnce();
  });

  it('waits after a judgement, and then judges by what is there', async () => {
    const judgement = judgementOf();
    await judgement.refresh();
    document.body.innerHTML = '<p>sheep</p>';
    const told = judgement.refresh();
    document.body.innerHTML = '<p>cows</p>';
    expect(await judgement.refresh()).toBe(false);
    await vi.advanceTimersByTimeAsync(LOOK_PAUSE_MS - 1);
    expect(judge).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1);
    expect(await told).toBe(true);
    expect(judge).toHaveBeenCalledTimes(2);
  });

  it('waits longer where little has changed', async () => {
    document.body.innerHTML = `${'<p>And so they came and went.</p>'.repeat(9)}<p>one</p>`;
    const judgement = judgementOf();
    await judgement.refresh();
    const last = document.body.lastElementChild as Element;
    for (const words of ['two', 'three']) {
      last.textContent = words;
      void judgement.refresh();
      await vi.advanceTimersByTimeAsync(LOOK_PAUSE_MS);
    }
    expect(judge).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(JUDGE_PAUSE_MS);
    expect(judge).toHaveBeenCalledTimes(2);
    expect(judge.mock.lastCall?.[0]).toContain('three');
  });

  it('judges again a page of which it was told nothing', async () => {
    const judgement = judgementOf();
    judge.mockResolvedValueOnce(null);
    expect(await change(judgement, '<p>cows</p>')).toBe(false);
    expect(await change(judgement, '<p>cows</p>')).toBe(true);
  });

  it('judges nothing more once the signal aborts', async () => {
    const judgement = judgementOf();
    await judgement.refresh();
    document.body.innerHTML = '<p>cows</p>';
    const told = judgement.refresh();
    life.abort();
    await vi.advanceTimersByTimeAsync(JUDGE_PAUSE_MS);
    expect(await told).toBe(false);
    expect(judge).toHaveBeenCalledOnce();
  });
});
