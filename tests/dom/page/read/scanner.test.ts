import { describe, expect, it } from 'vitest';
import type { Job } from '@/page/pace/work-queue';
import { RunList } from '@/page/read/run-list';
import { Scanner } from '@/page/read/scanner';

const PARAGRAPHS = 100;

function start(root: Node) {
  const runs = new RunList();
  const page = { changes: 0 };
  const scanner = new Scanner({
    changes: () => page.changes,
    runsNow: () => runs,
    onElement: () => {},
  });
  return { texts: runs.texts, page, job: scanner.reading(root) };
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
