/**
 * A voice of this machine that speaks the language of a tag, that of the person's own country first; undefined where there is none.
 * Others send what they read to a service.
 */
export function localVoice(language: string): SpeechSynthesisVoice | undefined {
  // Browsers write "en-GB", "en_GB" or "en".
  const spoken = RegExp(`^${language.split('-')[0]}(?![a-z])`, 'i');
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  const ours = voices.filter(({ localService, lang }) => localService && spoken.test(lang));
  return ours.find(({ lang }) => lang === navigator.language) ?? ours[0];
}
