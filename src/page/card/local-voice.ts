/** English of any country, as browsers write it. */
const ENGLISH = /^en(?![a-z])/i;

/**
 * A voice of this machine that speaks English, that of the person's own country first; undefined where there is none.
 * Others send what they read to a service.
 */
export function localVoice(): SpeechSynthesisVoice | undefined {
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  const ours = voices.filter(({ localService, lang }) => localService && ENGLISH.test(lang));
  return ours.find(({ lang }) => lang === navigator.language) ?? ours[0];
}
