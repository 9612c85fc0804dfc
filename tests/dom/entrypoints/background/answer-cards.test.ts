import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DrawnElement } from '@/core/card/card-drawing';
import { createExplainer } from '@/core/glossary/explain';
import { unknownTerm } from '@/core/glossary/unknown-term';
import { createFullExplainer } from '@/core/own-pack/full-explainer';
import { settingsStore } from '@/extension/settings-store';
import { buildDrawing } from '@/page/card/build-drawing';
import { bundledTexts } from '../../../../build/bundled-texts';
import { answerCards } from '../../../../entrypoints/background/answer-cards';
import { ENGLISH } from '../../../say';

const TERM = 'article/fibromyalgia';
const explainer = createExplainer(bundledTexts());
const answersTo = (url: string) =>
  answerCards({ url, tab: { id: 7 } } as never, settingsStore.load, {
    explainer: createFullExplainer(explainer, async () => []),
    termsFor: async () => [],
    say: async () => ENGLISH,
    lookUp: () => ({ terms: [{ id: TERM, name: 'Fibromyalgia', definition: '' }], isNear: true }),
  });
const textOf = (drawn: DrawnElement | null) => drawn && buildDrawing(drawn).textContent;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { action: { openPopup: vi.fn(async () => {}) } });
});

describe('an errand', () => {
  const { runErrand } = answersTo('https://a.org/');

  it('about a term that is known gives the foot that says so, and the way back', async () => {
    expect(textOf(await runErrand(`know:${TERM}`))).toContain('no longer marked');
    expect((await settingsStore.load()).termsKnown).toEqual([TERM]);
    expect(textOf(await runErrand(`mark:${TERM}`))).toContain('I know this word');
    expect((await settingsStore.load()).termsKnown).toEqual([]);
  });

  it('about what is no term does nothing', async () => {
    expect(await runErrand('know:article/no-such-term')).toBeNull();
    expect((await settingsStore.load()).termsKnown).toEqual([]);
  });

  it('of another kind leaves the foot as it is', async () => {
    expect(await runErrand('check:d_wide')).toBeNull();
    expect(fakeBrowser.action.openPopup).toHaveBeenCalledOnce();
  });
});

it('draws cards by what is chosen, and by the page that they are for', async () => {
  const request = { term: TERM, seen: 'fibro', canGoBack: false };
  await answersTo('').runErrand(`know:${TERM}`);
  const elsewhere = textOf(await answersTo('https://a.org/').drawCard(request));
  expect(elsewhere).toContain('no longer marked');
  expect(elsewhere).toContain('What medicine says today');
  const { url = '' } = explainer.explain(TERM)?.articleSource ?? {};
  expect(textOf(await answersTo(url).drawCard(request))).toContain('and what changed');
  expect(await answersTo('').drawCard({ ...request, term: 'article/no-such-term' })).toBeNull();
});

it('offers to switch the site off in pages of others alone', async () => {
  const request = { term: TERM, seen: 'fibro', canGoBack: false };
  const own = answersTo(fakeBrowser.runtime.getURL('/reader.html' as '/'));
  expect(textOf(await answersTo('https://a.org/').drawCard(request))).toContain('Off on this site');
  expect(textOf(await own.drawCard(request))).not.toContain('Off on this site');
  expect(textOf(await own.runErrand(`know:${TERM}`))).not.toContain('Off on this site');
});

it('draws for words that no glossary has a card that offers the nearest terms', async () => {
  const request = { term: unknownTerm('fibromialgitis'), seen: null, canGoBack: false };
  const card = textOf(await answersTo('').drawCard(request));
  expect(card).toContain('No glossary has this.');
  expect(card).toContain('Fibromyalgia');
});
