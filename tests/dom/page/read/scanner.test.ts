import { describe, expect, it, vi } from 'vitest';
import type { Job } from '@/page/pace/work-queue';
import { RunList } from '@/page/read/run-list';
import { Scanner } from '@/page/read/scanner';

const PARAGRAPHS = 100;

function start(root: Node) {
  const runs = new RunList();
  const page = { changes: 0 };
  const scanner = new Scanner({
    changes: () => page.changes,
    onRuns: (read) => runs.append(read),
    onElement: () => {},
  });
  return { texts: runs.texts, page, job: scanner.job(root) };
}
const finish = (job: Job, hasRested: boolean) => {
  while (job.step(hasRested));
};

describe('Scanner', () => {
  it.each<[string, (root: Element) => void]>([
    ['its first part goes', (root) => root.firstChild?.remove()],
    ['its first part is replaced', (root) => root.firstElementChild?.replaceWith('other')],
    ['its last part goes', (root) => root.lastChild?.remove()],
    ['the part it has come to goes', (root) => root.children[8]?.remove()],
  ])('reads on to the end when %s while it rests', (_, change) => {
    document.body.innerHTML = '<p>text</p>'.repeat(PARAGRAPHS);
    const last = document.body.lastElementChild?.previousElementSibling as Element;
    last.textContent = 'the last';
    const { texts, page, job } = start(document.body);
    job.step(false);
    change(document.body);
    page.changes++;
    finish(job, true);
    expect(texts).toContain('the last');
  });

  it('reads stretches one after another, and hands on what is read in each step', () => {
    document.body.innerHTML = '<p>one</p><p>two</p><p>three</p>';
    const [one, two, three] = document.body.children as unknown as [Element, Element, Element];
    const onRuns = vi.fn((runs: RunList, _again: boolean) => runs.texts);
    const scanner = new Scanner({ changes: () => 0, onRuns, onElement: () => {} });
    finish(
      scanner.job(
        [
          { first: three, last: three },
          { first: one, last: two },
        ],
        { again: true },
      ),
      false,
    );
    const read = onRuns.mock.calls.map(([{ texts }, again]) => [texts, again]);
    expect(read).toEqual([
      [['three'], true],
      [['one', 'two'], true],
    ]);
  });

  it('reads an element as a whole, with what it says of itself', () => {
    document.body.innerHTML = '<main lang="es">uno <b lang="en">two</b></main>';
    const { texts, job } = start(document.querySelector('main') as Element);
    finish(job, false);
    expect(texts).toEqual(['two']);
  });

  it('ends where all is gone', () => {
    document.body.innerHTML = '<p>text</p>'.repeat(PARAGRAPHS);
    const { texts, page, job } = start(document.body);
    job.step(false);
    const before = texts.length;
    document.body.replaceChildren();
    page.changes++;
    finish(job, true);
    expect(texts).toHaveLength(before);
  });
});
