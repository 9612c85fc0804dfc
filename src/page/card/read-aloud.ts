import { localVoice } from './local-voice';
import { markWord } from './mark-word';

let button: Element | null = null;
/** The language of the term, in which its definition is. */
let language = '';
/** What is still to be said. Browsers forget what nobody holds, and then no event comes. */
let left: SpeechSynthesisUtterance[] = [];

/**
 * Offers to read a card aloud, in place of the last one, as soon as this machine has a voice for it; what is read ends when
 * the signal aborts.
 */
export function offerReading(card: Element, signal: AbortSignal): void {
  stop();
  button = card.querySelector('.listen');
  language = card.querySelector<HTMLElement>('.definition')?.lang ?? '';
  offer();
  // Browsers look for their voices when they are first asked.
  globalThis.speechSynthesis?.addEventListener('voiceschanged', offer);
  signal.addEventListener('abort', stop);
}

/** Reads the texts that a selector finds in the card, and marks each word as it is heard; or stops if it reads. */
export function toggleReading(selector: string): void {
  const voice = localVoice(language);
  const texts = button?.closest('.card')?.querySelectorAll(selector);
  // Chromium does not tell where the page has stopped it: all that is said in a window is one queue.
  const isReading = left.length > 0 && speechSynthesis.speaking;
  stop();
  if (isReading || !voice || !texts) return;
  keep(Array.from(texts, (text) => utteranceOf(text, voice)));
  for (const utterance of left) speechSynthesis.speak(utterance);
}

function offer(): void {
  button?.toggleAttribute('hidden', !localVoice(language));
}

function utteranceOf(text: Element, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text.textContent);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.onboundary = ({ charIndex, charLength }) => {
    if (left.includes(utterance)) markWord(text, charIndex, charLength);
  };
  utterance.onend = utterance.onerror = () => keep(left.filter((other) => other !== utterance));
  return utterance;
}

function keep(utterances: SpeechSynthesisUtterance[]): void {
  left = utterances;
  if (left.length === 0) markWord(null);
  button?.setAttribute('aria-pressed', `${left.length > 0}`);
}

function stop(): void {
  if (left.length === 0) return;
  keep([]);
  speechSynthesis.cancel();
}
