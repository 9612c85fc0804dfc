import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offerReading, toggleReading } from '@/page/card/read-aloud';
import { type FakeSpeech, fakeSpeech } from './fake-speech';

const LOCAL = { name: 'Anna', lang: 'en-GB', localService: true };
const AWAY = { name: 'Bob', lang: 'en-US', localService: false };
const GERMAN = { name: 'Carla', lang: 'de-DE', localService: true };
let speech: FakeSpeech;
let life: AbortController;

function makeCard(language = 'en'): HTMLElement {
  document.body.innerHTML = `<div class="card"><button class="listen" hidden></button><h2>Nerve</h2><p class="definition" lang="${language}">A <b>thin</b> cable.</p></div>`;
  return document.querySelector('.card') as HTMLElement;
}

const button = () => document.querySelector('.listen') as HTMLElement;
const marked = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
const said = () => speech.queue.map(({ text }) => text);

beforeEach(() => {
  speech = fakeSpeech();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

describe('it is offered', () => {
  it.each([
    ['with a voice of this machine for English', [AWAY, GERMAN, LOCAL], true],
    ['with one named as Android does', [{ ...LOCAL, lang: 'en_US' }], true],
    ['not with one that sends the text away', [AWAY], false],
    ['not with one for another language', [GERMAN], false],
    ['not with none', [], false],
  ])('%s', (_, voices, isOffered) => {
    speech.voices = voices;
    offerReading(makeCard(), life.signal);
    expect(button().hidden).toBe(!isOffered);
  });

  it.each([
    ['de', true],
    ['de-AT', true],
    ['es', false],
  ])('for a term in %s with a voice of that language: %s', (language, isOffered) => {
    speech.voices = [LOCAL, GERMAN];
    offerReading(makeCard(language), life.signal);
    expect(button().hidden).toBe(!isOffered);
    toggleReading('.definition');
    expect(speech.queue.map(({ lang }) => lang)).toEqual(isOffered ? ['de-DE'] : []);
  });

  it('once the browser has found its voices', () => {
    offerReading(makeCard(), life.signal);
    expect(button().hidden).toBe(true);
    speech.voices = [LOCAL];
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(button().hidden).toBe(false);
  });

  it('not where the browser cannot speak', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    offerReading(makeCard(), life.signal);
    expect(button().hidden).toBe(true);
  });
});

describe('reading', () => {
  beforeEach(() => {
    speech.voices = [AWAY, LOCAL];
    offerReading(makeCard(), life.signal);
    toggleReading('h2, p');
  });

  it('says the texts in turn with that voice', () => {
    expect(said()).toEqual(['Nerve', 'A thin cable.']);
    expect(speech.queue.map(({ voice, lang }) => [voice, lang])).toEqual([
      [LOCAL, 'en-GB'],
      [LOCAL, 'en-GB'],
    ]);
    expect(button().getAttribute('aria-pressed')).toBe('true');
  });

  it('marks the word that is heard, and leaves the text as it was', () => {
    speech.reach(0, 5);
    expect(marked()).toEqual(['Nerve']);
    speech.end();
    const text = document.querySelector('p') as HTMLElement;
    const before = text.innerHTML;
    speech.reach(0, 1);
    speech.reach(2, 4);
    expect(marked()).toEqual(['thin']);
    speech.reach(7, 6);
    expect(text.innerHTML).toBe('A <b>thin</b> <mark>cable.</mark>');
    speech.end();
    expect(text.innerHTML).toBe(before);
    expect(text.childNodes).toHaveLength(3);
  });

  it('marks no more than there is', () => {
    speech.reach(0, 99);
    expect(marked()).toEqual(['Nerve']);
    speech.reach(99, 1);
    expect(marked()).toEqual([]);
  });

  it('is over when all was said, and lets others speak on', () => {
    speech.end();
    expect(button().getAttribute('aria-pressed')).toBe('true');
    speech.end();
    expect(button().getAttribute('aria-pressed')).toBe('false');
    expect(speech.cancel).not.toHaveBeenCalled();
  });

  it.each([
    ['on a second press', () => toggleReading('h2, p')],
    ['with the card', () => life.abort()],
    ['when another card takes its place', () => offerReading(makeCard(), life.signal)],
  ])('stops %s', (_, stop) => {
    speech.reach(0, 5);
    const [first] = speech.queue;
    stop();
    expect(speech.cancel).toHaveBeenCalledOnce();
    expect(button().getAttribute('aria-pressed')).not.toBe('true');
    first?.onboundary?.({ charIndex: 0, charLength: 5 } as SpeechSynthesisEvent);
    expect(marked()).toEqual([]);
  });

  it('begins anew where the page has stopped it without a word to us', () => {
    speech.reach(0, 5);
    speech.queue = [];
    toggleReading('h2, p');
    expect(said()).toEqual(['Nerve', 'A thin cable.']);
    expect(marked()).toEqual([]);
  });

  it('is over where the page stops all that is said', () => {
    speech.end('onerror');
    speech.end('onerror');
    expect(button().getAttribute('aria-pressed')).toBe('false');
    life.abort();
    expect(speech.cancel).not.toHaveBeenCalled();
  });
});

it('says nothing where nothing was said', () => {
  life.abort();
  expect(speech.cancel).not.toHaveBeenCalled();
});
