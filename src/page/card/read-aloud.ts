import { localVoice } from './local-voice';
import { markWord } from './mark-word';

/** What reads aloud the card that shows. */
export interface ReadAloud {
  /** Offers it in a card that takes the place of another, as soon as there is a voice. */
  offerIn(card: Element): void;
  /** Reads the texts that a selector finds in the card, or stops if it reads. */
  toggle(selector: string): void;
  stop(): void;
}

/** Makes what reads cards aloud when a person asks for it, with a voice of their machine; the word that is heard is marked. */
export function createReadAloud(): ReadAloud {
  let button: Element | null = null;
  /** What is still to be said. Browsers forget what nobody holds, and then no event comes. */
  let left: SpeechSynthesisUtterance[] = [];
  const offer = () => button?.toggleAttribute('hidden', !localVoice());
  const keep = (utterances: SpeechSynthesisUtterance[]) => {
    left = utterances;
    if (left.length === 0) markWord(null);
    button?.setAttribute('aria-pressed', `${left.length > 0}`);
  };
  const say = (text: Element, voice: SpeechSynthesisVoice) => {
    const utterance = new SpeechSynthesisUtterance(text.textContent);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onboundary = ({ charIndex, charLength }) => {
      if (left.includes(utterance)) markWord(text, charIndex, charLength);
    };
    utterance.onend = utterance.onerror = () => keep(left.filter((other) => other !== utterance));
    return utterance;
  };
  const stop = () => {
    if (left.length === 0) return;
    keep([]);
    speechSynthesis.cancel();
  };
  return {
    stop,
    offerIn(card) {
      stop();
      button = card.querySelector('.listen');
      offer();
      // Browsers look for their voices when they are first asked.
      globalThis.speechSynthesis?.addEventListener('voiceschanged', offer);
    },
    toggle(selector) {
      const voice = localVoice();
      const texts = button?.closest('.card')?.querySelectorAll(selector);
      // Chromium does not tell where the page has stopped it: all that is said in a window is one queue.
      const isReading = left.length > 0 && speechSynthesis.speaking;
      stop();
      if (isReading || !voice || !texts) return;
      keep(Array.from(texts, (text) => say(text, voice)));
      for (const utterance of left) speechSynthesis.speak(utterance);
    },
  };
}
