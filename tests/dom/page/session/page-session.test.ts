import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sessionOnPage } from './session-on-page';

const on = sessionOnPage();

describe('a page session', () => {
  it('marks what is there, and tells of it', async () => {
    document.body.innerHTML = '<p>a cramp</p><p>fi<b>bro</b> and cramp</p>';
    on.start();
    await on.wait();
    expect(on.marked()).toEqual(['cramp', 'fibro', 'cramp']);
    expect(on.highlights.get('healthgloss')?.size).toBe(3);
    expect(on.onTerms.mock.calls).toEqual([
      [
        [
          { id: 'test/cramp', count: 2 },
          { id: 'test/fibro', count: 1 },
        ],
      ],
    ]);
  });

  it('has done with reading all of a page once it ends, and tells nothing more', async () => {
    document.body.innerHTML = '<p>fibro</p>';
    on.start();
    const whole = on.session.readWhole();
    on.stop();
    await whole;
    expect(on.onTerms).not.toHaveBeenCalled();
  });

  it('takes all of a post for one part where the window has no size yet', async () => {
    on.choice = { mentions: 'first', everydayWords: 'like-others' };
    document.body.innerHTML = '<article><p>fibro</p><p>fibro</p></article>';
    on.start();
    await on.wait();
    expect(on.highlights.get('healthgloss')?.size).toBe(1);
  });

  it('leaves the registry alone where there is nothing to paint', async () => {
    document.body.innerHTML = '<p>nothing</p>';
    on.start();
    await on.wait();
    expect(on.highlights.size).toBe(0);
    expect(on.onTerms).not.toHaveBeenCalled();
  });

  it('says when it begins to read all of the page, before anything is marked', async () => {
    document.body.innerHTML = '<p>nothing</p>';
    on.start();
    await on.wait();
    expect(on.onWhole).not.toHaveBeenCalled();
    on.onWhole.mockImplementation(() => expect(on.session.marksInOrder()).toEqual([]));
    document.body.append('fibro');
    await on.wait();
    expect(on.marked()).toEqual(['fibro']);
    expect(on.onWhole).toHaveBeenCalledOnce();
  });

  it('follows the page as it changes', async () => {
    document.body.innerHTML = '<p id="p">fibro</p>';
    on.start();
    await on.wait();
    (document.querySelector('#p')?.firstChild as Text).data = 'cramp';
    document.body.append('more fibro');
    await on.wait();
    expect(on.marked()).toEqual(['cramp', 'fibro']);
    document.querySelector('#p')?.remove();
    await on.wait();
    expect(on.marked()).toEqual(['fibro']);
    expect(on.onTerms).toHaveBeenLastCalledWith([{ id: 'test/fibro', count: 1 }]);
  });

  describe('a style sheet of its own', () => {
    const theirs = new CSSStyleSheet();
    const sheets = () => document.adoptedStyleSheets;
    const ours = () => sheets().filter((sheet) => sheet !== theirs).length;
    beforeEach(() => {
      document.adoptedStyleSheets = [theirs];
    });

    it('is adopted with the first mark and leaves with the last', async () => {
      document.body.innerHTML = '<p>nothing</p>';
      on.start();
      await on.wait();
      expect(sheets()).toEqual([theirs]);
      document.body.append('fibro');
      await on.wait();
      expect([sheets()[0], ours()]).toEqual([theirs, 1]);
      document.body.lastChild?.remove();
      await on.wait();
      expect(sheets()).toEqual([theirs]);
    });

    it('is adopted again when the page has taken it away', async () => {
      document.body.innerHTML = '<p>fibro</p>';
      on.start();
      await on.wait();
      document.adoptedStyleSheets = [theirs];
      document.body.append('more');
      await on.wait();
      expect(ours()).toBe(1);
    });

    it('leaves when the session stops', async () => {
      document.body.innerHTML = '<p>fibro</p>';
      on.start();
      await on.wait();
      expect(ours()).toBe(1);
      on.stop();
      expect(sheets()).toEqual([theirs]);
    });
  });

  it('registers its marks again when the page has cleared the registry', async () => {
    document.body.innerHTML = '<p>fibro</p>';
    on.start();
    await on.wait();
    on.highlights.clear();
    document.body.append('changed');
    await on.wait();
    expect(on.highlights.get('healthgloss')?.size).toBe(1);
  });

  it('leaves no trace when its signal aborts, and does nothing from then on', async () => {
    document.body.innerHTML = '<p>fibro</p>';
    on.start();
    await on.wait();
    expect([...on.highlights.keys()]).toEqual(['healthgloss']);
    on.stop();
    expect(on.highlights.size).toBe(0);
    expect(on.marked()).toEqual([]);
    expect(on.onTerms).toHaveBeenLastCalledWith([]);
    const asked = on.finder.findTerms.mock.calls.length;
    document.body.append('a cramp');
    await on.wait();
    expect(on.finder.findTerms).toHaveBeenCalledTimes(asked);
    expect(on.highlights.size).toBe(0);
  });

  it('ends the same in the midst of its work', async () => {
    document.body.innerHTML = '<p>fibro</p>';
    on.start();
    on.stop();
    await on.wait();
    expect(on.highlights.size).toBe(0);
    expect(on.onTerms).not.toHaveBeenCalled();
  });

  it('looks up again what had no answer', async () => {
    document.body.innerHTML = '<p>fibro</p>';
    on.start();
    await on.wait();
    on.finder.findTerms.mockResolvedValueOnce(null);
    document.body.append('cramp');
    await vi.advanceTimersByTimeAsync(500);
    expect(on.marked()).toEqual(['fibro']);
    await on.wait();
    expect(on.marked()).toEqual(['fibro', 'cramp']);
  });
});
