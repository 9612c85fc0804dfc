import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isCardErrand } from '@/core/card/card-errand';
import { UNKNOWN_PAGE } from '@/core/senses/page-context';
import { answerAsBackground, answerAsPage } from '@/extension/messaging';
import { hold } from './hold';

const TERM = fc.record({ id: fc.string(), count: fc.integer() });
const MESSAGE = fc.oneof(
  fc.anything(),
  fc.record({
    call: fc.oneof(
      fc.constantFrom(
        'describePage',
        'revealTerm',
        'stepTerm',
        'drawCard',
        'mayHoldTerms',
        'findTerms',
        'judgePage',
        'describeTerms',
        'openChecklist',
        'runErrand',
        'lookUp',
        'explainTerm',
        'reportTerms',
        'revealHere',
      ),
      fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty'),
      fc.string(),
    ),
    args: fc.oneof(
      fc.array(fc.anything(), { maxLength: 2 }),
      fc.tuple(fc.array(fc.oneof(TERM, fc.anything()))),
      fc.tuple(
        fc.record({
          term: fc.oneof(fc.string(), fc.anything()),
          seen: fc.option(fc.string()),
          canGoBack: fc.oneof(fc.boolean(), fc.anything()),
        }),
      ),
      fc.tuple(fc.oneof(fc.constantFrom('settings', 'know:', 'know:a/b', 'close'), fc.string())),
      fc.tuple(fc.record({ direction: fc.integer({ min: -2, max: 2 }), from: fc.string() })),
      fc.tuple(
        fc.array(fc.oneof(fc.string(), fc.anything())),
        fc.oneof(fc.constant(UNKNOWN_PAGE), fc.anything()),
      ),
      fc.anything(),
    ),
  }),
);
const OURS = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const SENDER = fc.oneof(
  fc.constant(OURS),
  fc.record({ id: fc.string(), url: fc.webUrl() }),
  fc.constant({ ...OURS, url: 'https://a.org/popup.html' }),
);

it('hands on only whole messages, and only from our own', () => {
  fakeBrowser.reset();
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const calls: [name: string, argument: unknown][] = [];
  const noting =
    <Answer>(name: string, answer: Answer) =>
    (argument: unknown) => {
      calls.push([name, argument]);
      return answer;
    };
  answerAsPage(
    {
      describePage: () => ({ site: '' }),
      readWhole: () => true,
      explainSelection: () => true,
      revealTerm: noting('text', undefined),
      stepTerm: noting('step', 'moved' as const),
      closeCard: () => {},
      showFramed: noting('framed', true),
    },
    new AbortController().signal,
  );
  answerAsBackground(() => ({
    mayHoldTerms: noting('texts', false),
    findTerms: noting('texts', []),
    judgePage: noting('text', UNKNOWN_PAGE),
    lookUp: noting('text', { terms: [], isNear: false }),
    listTerms: () => [],
    explainTerm: noting('text', null),
    cardStyles: () => '',
    drawCard: noting('request', null),
    describeTerms: noting('texts', []),
    reportTerms: noting('terms', undefined),
    openChecklist: noting('text', undefined),
    runErrand: noting('errand', null),
    revealHere: noting('text', undefined),
    showAbove: noting('framed', false),
  }));
  const listeners = add.mock.calls.map(([listener]) => listener);
  expect(listeners).toHaveLength(2);

  hold(
    fc.property(MESSAGE, SENDER, (message, sender) => {
      calls.length = 0;
      for (const listener of listeners) listener(message, sender as never, () => {});
      if (sender.id !== OURS.id) expect(calls).toEqual([]);
      for (const [name, argument] of calls) {
        if (name === 'texts') {
          expect((argument as unknown[]).every((text) => typeof text === 'string')).toBe(true);
        }
        if (name === 'text') expect(argument).toBeTypeOf('string');
        if (name === 'request') {
          expect(argument).toMatchObject({
            term: expect.any(String),
            canGoBack: expect.any(Boolean),
          });
        }
        if (name === 'errand') expect(isCardErrand(argument)).toBe(true);
        if (name === 'step') expect(argument).toMatchObject({ direction: expect.any(Number) });
        if (name === 'step') expect(sender.url).toBe(OURS.url);
        if (name === 'terms') {
          const counts = (argument as { count: number }[]).map(({ count }) => count);
          expect(counts.every((count) => count > 0)).toBe(true);
        }
      }
    }),
    { cases: 3000 },
  );
});
