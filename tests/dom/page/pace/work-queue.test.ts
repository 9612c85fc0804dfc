import { describe, expect, it, vi } from 'vitest';
import type { Slices } from '@/page/pace/pace';
import { type Job, untilDone, WorkQueue } from '@/page/pace/work-queue';

/** A pace that rests after each step, and a queue whose jobs note what they are told. */
function start({ isOver = () => true }: Partial<Slices> = {}) {
  const life = new AbortController();
  const notes: string[] = [];
  let done = () => {};
  const idle = new Promise<void>((resolve) => {
    done = resolve;
  });
  const queue = new WorkQueue({ isOver, rest: async () => {} }, () => done(), life.signal);
  const job = (name: string, steps: number, onStep = () => {}): Job => {
    let left = steps;
    return {
      step(hasRested) {
        notes.push(hasRested ? `${name} rested` : name);
        onStep();
        return --left > 0;
      },
    };
  };
  return { life, notes, idle, queue, job };
}

describe('WorkQueue', () => {
  it('does what is wanted soon before what can wait, and says when nothing is left', async () => {
    const { notes, idle, queue, job } = start({ isOver: () => false });
    const soon = () => queue.doSoon(job('soon', 1));
    queue.doLater(job('later', 2, () => notes.length === 1 && soon()));
    await idle;
    expect(notes).toEqual(['later', 'soon', 'later']);
  });

  it('tells every job that has waited through a rest, whatever was done between', async () => {
    const { notes, idle, queue, job } = start();
    const soon = () => queue.doSoon(job('soon', 2));
    queue.doLater(job('later', 2, () => notes.length === 1 && soon()));
    await idle;
    expect(notes).toEqual(['later', 'soon rested', 'soon rested', 'later rested']);
  });

  it('does not wait until the page is idle with what is wanted soon', async () => {
    const notes: string[] = [];
    const rest: Slices['rest'] = (priority) => {
      notes.push(priority);
      return priority === 'background' ? new Promise(() => {}) : Promise.resolve();
    };
    const life = new AbortController();
    const queue = new WorkQueue({ isOver: () => true, rest }, () => {}, life.signal);
    queue.doLater({ step: () => notes.push('later') > 0 });
    await Promise.resolve();
    queue.doSoon({ step: () => notes.push('soon') < 0 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(notes).toEqual(['later', 'background', 'user-visible', 'soon', 'background']);
  });

  it('tells a job that it did not rest', async () => {
    const { notes, idle, queue, job } = start({ isOver: () => false });
    queue.doSoon(job('soon', 3));
    await idle;
    expect(notes).toEqual(['soon', 'soon', 'soon']);
  });

  it('gives up a job that fails, says so, and goes on with the others', async () => {
    const { notes, idle, queue, job } = start();
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const fault = new Error('the page has changed');
    const fail = () => {
      throw fault;
    };
    const failed = untilDone(job('faulty', 2, fail), (it) => queue.doSoon(it));
    queue.doLater(job('sound', 1));
    await expect(failed).rejects.toBe(fault);
    await idle;
    expect(notes).toEqual(['faulty', 'sound rested']);
    expect(said).toHaveBeenCalledExactlyOnceWith(fault);
  });

  it('stops when the signal aborts', async () => {
    const { life, notes, queue, job } = start();
    queue.doSoon(job('soon', 9, () => life.abort()));
    await Promise.resolve();
    expect(notes).toHaveLength(1);
  });
});

describe('untilDone', () => {
  it('settles right after the last step', async () => {
    const { notes, queue, job } = start();
    const done = untilDone(job('first', 2), (it) => queue.doSoon(it));
    queue.doSoon(job('second', 1));
    await done;
    expect(notes).toEqual(['first', 'first rested']);
  });
});
