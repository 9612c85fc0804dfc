import samples from '@/data/trial-samples.json';

/** A text of ordinary words in the language of a glossary, on which to try it; empty where there is none. */
export function trialSample(language: string): string {
  const [own = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(samples, own) ? samples[own as keyof typeof samples] : '';
}
