import { vi } from 'vitest';

/** A voice as far as we ask for it. */
interface FakeVoice {
  name: string;
  lang: string;
  localService: boolean;
}

/** Stands in for the speech of the browser: says nothing, and remembers what it was given to say. */
export class FakeSpeech extends EventTarget {
  voices: FakeVoice[] = [];
  queue: SpeechSynthesisUtterance[] = [];
  readonly cancel = vi.fn(() => {
    this.queue = [];
  });
  readonly getVoices = () => this.voices;
  readonly speak = (utterance: SpeechSynthesisUtterance) => this.queue.push(utterance);

  get speaking(): boolean {
    return this.queue.length > 0;
  }

  /** Comes to a word of what it is saying. */
  reach(charIndex: number, charLength: number): void {
    this.queue[0]?.onboundary?.({ charIndex, charLength } as SpeechSynthesisEvent);
  }

  /** Has said the first of what is left, or was kept from it. */
  end(how: 'onend' | 'onerror' = 'onend'): void {
    this.queue.shift()?.[how]?.({} as SpeechSynthesisErrorEvent);
  }
}

/** Gives this window a speech that we can hear. */
export function fakeSpeech(): FakeSpeech {
  const speech = new FakeSpeech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  return speech;
}
