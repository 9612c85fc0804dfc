import { beforeEach, describe, expect, it } from 'vitest';
import { stubPaint } from '../fake-paint';
import { fibroIn, startLookups } from './lookups-on-page';

const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  stubPaint();
  document.body.innerHTML = '<p id="one">one fibro</p><p id="two">two fibro</p>';
});

describe('Lookups', () => {
  it('looks up all runs of a slice at once', async () => {
    const { look, find, answers, marked, asked } = startLookups();
    look('#one', false);
    look('#two', false);
    await asked(1);
    expect(find.mock.calls).toEqual([[['one fibro', 'two fibro']]]);
    answers[0]?.();
    await settled();
    expect(marked()).toEqual(['one fibro', 'two fibro']);
  });

  it('waits for a frame only where something that has changed is to be marked', async () => {
    const { look, pace, answers, asked } = startLookups();
    look('#one', false);
    await asked(1);
    answers[0]?.();
    await settled();
    expect(pace.frame).not.toHaveBeenCalled();
    look('#two', true);
    await asked(2);
    answers[1]?.();
    await settled();
    expect(pace.frame).toHaveBeenCalledOnce();
  });

  it('has no frame drawn for changes on a page without marks', async () => {
    const { look, pace } = startLookups();
    document.body.innerHTML = '<p id="one">nothing</p>';
    look('#one', true);
    await settled();
    expect(pace.frame).not.toHaveBeenCalled();
  });

  it('takes the marks from a run that holds no term any more', async () => {
    const { look, answers, page, marked, asked } = startLookups();
    look('#one', false);
    await asked(1);
    answers[0]?.();
    await settled();
    const text = document.querySelector('#one')?.firstChild as Text;
    text.data = 'one thing';
    page.changes++;
    look('#one', true);
    await asked(2);
    answers[1]?.();
    await settled();
    expect(marked()).toEqual([]);
  });

  it('marks what was read first first, whichever answer comes first', async () => {
    const { look, answers, marked, asked } = startLookups();
    look('#one', false);
    await asked(1);
    look('#two', false);
    await asked(2);
    answers[1]?.();
    await settled();
    expect(marked()).toEqual([]);
    answers[0]?.();
    await settled();
    expect(marked()).toEqual(['one fibro', 'two fibro']);
  });

  it.each<[string, () => void]>([
    ['is gone', () => document.querySelector('#one')?.remove()],
    ['has another text', () => document.querySelector('#one')?.firstChild?.replaceWith('fibro')],
    ['has grown', () => document.querySelector('#one')?.append(document.createElement('b'), 'us')],
    ['is being written', () => document.querySelector('#one')?.setAttribute('contenteditable', '')],
  ])('leaves a run alone that %s by then', async (_, change) => {
    const { look, answers, page, marked, asked } = startLookups();
    look('#one', false);
    look('#two', false);
    await asked(1);
    change();
    page.changes++;
    answers[0]?.();
    await settled();
    expect(marked()).toEqual(['two fibro']);
  });

  it('takes the marks from hidden text that holds no term any more', async () => {
    const { look, marks, answers, asked } = startLookups();
    document.body.innerHTML = '<p id="one" hidden>fibro</p>';
    look('#one', false);
    await asked(1);
    answers[0]?.();
    await settled();
    expect(marks.hasAny).toBe(true);
    document.querySelector('#one')?.append('thing');
    (document.querySelector('#one')?.firstChild as Text).data = 'fib';
    look('#one', true);
    await asked(2);
    answers[1]?.();
    await settled();
    expect(marks.hasAny).toBe(false);
  });

  it('makes the marks what was read last, also while others wait to be made', async () => {
    const { look, find, pace, queue, marked } = startLookups();
    find.mockResolvedValueOnce(fibroIn(['one fibro'])).mockResolvedValueOnce([]);
    let endRest = () => {};
    pace.isOver.mockReturnValueOnce(true);
    pace.rest.mockReturnValue(
      new Promise((resolve) => {
        endRest = resolve;
      }),
    );
    queue.doSoon({ step: () => false });
    look('#one', false);
    look('#one', true);
    await settled();
    endRest();
    await settled();
    expect(find).toHaveBeenCalledTimes(2);
    expect(marked()).toEqual([]);
  });
});
