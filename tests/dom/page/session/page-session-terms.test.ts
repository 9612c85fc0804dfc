import { describe, expect, it } from 'vitest';
import { sessionOnPage, shadowIn } from './session-on-page';

const on = sessionOnPage();

describe('a session that drops a term', () => {
  it('removes its marks at once from every tree, and marks it no more', async () => {
    document.body.innerHTML = '<p>fibro, cramp</p><div></div>';
    shadowIn(document.querySelector('div'), '<p>fibro</p>');
    on.start();
    await on.wait();
    expect(on.marked()).toEqual(['fibro', 'cramp', 'fibro']);
    on.session.drop('test/fibro');
    expect(on.marked()).toEqual(['cramp']);
    document.body.append('more fibro, more cramp');
    await on.wait();
    expect(on.marked()).toEqual(['cramp', 'cramp']);
    expect(on.onTerms).toHaveBeenLastCalledWith([{ id: 'test/cramp', count: 2 }]);
  });

  it('tells so also where nothing else is marked', async () => {
    document.body.innerHTML = '<p>fibro</p>';
    on.start();
    await on.wait();
    on.session.drop('test/fibro');
    await on.wait();
    expect(on.onTerms).toHaveBeenLastCalledWith([]);
  });
});

describe('a session that reads again', () => {
  /** What a session marks that is started on the page as it stands. */
  const markedAfresh = async () => {
    on.stop();
    on.start();
    await on.wait();
    return on.marked();
  };

  it.each<[string, number, string[]]>([
    ['more terms', 7, ['fibro', 'cramp', 'numb']],
    ['other terms', 3, ['numb']],
    ['no terms', 0, ['none']],
  ])('marks what a fresh one would, with a finder of %s', async (_, count, words) => {
    document.body.innerHTML =
      '<p>fibro, numb</p><p hidden>cramp, numb</p><p>no term</p><div></div>';
    shadowIn(document.querySelector('div'), '<p>cramp</p><p>numb fibro</p>');
    on.start();
    await on.wait();
    on.finder.words.splice(0, Number.POSITIVE_INFINITY, ...words);
    on.session.readAgain();
    await on.wait();
    document.querySelector('[hidden]')?.removeAttribute('hidden');
    await on.wait();
    const reread = on.marked();
    expect(reread).toHaveLength(count);
    expect(reread).toEqual(await markedAfresh());
  });

  it('reads no more than it has where nothing of it may be a term', async () => {
    document.body.innerHTML = '<p>numb</p>';
    on.start();
    await on.wait();
    on.session.readAgain();
    await on.wait();
    expect(on.onWhole).not.toHaveBeenCalled();
  });

  it('keeps the marks that hold, and marks again what it was to drop', async () => {
    document.body.innerHTML = '<p>fibro, cramp</p>';
    on.start();
    await on.wait();
    const [fibro] = on.session.marksInOrder();
    on.session.drop('test/cramp');
    on.session.readAgain();
    await on.wait();
    expect(on.marked()).toEqual(['fibro', 'cramp']);
    expect(on.session.marksInOrder()[0]).toBe(fibro);
  });
});
