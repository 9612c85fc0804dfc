import type { FormWords } from '../../glossary/pack';
import { GAP } from '../plain-term';
import { presentParticiple } from './inflect';
import { readPhrase } from './read-phrase';

/**
 * The orders in which people name a part of the body and what is wrong with it.
 * `muscle(s) + twitch~` what it does: "muscles keep twitching", "twitching muscles", "twitching in my left muscles".
 * `joint(s) + pain(s)` what is in it: "joint pain", "pains in all my joints".
 * `leg(s) = heavy(er)` what it is: "legs feel heavy", "heavy legs".
 */
export function orderWords(form: string, formWords: FormWords): string[] {
  const [parts = '', sign, troubles = ''] = form.split(/ ([+=]) /);
  const names = readPhrase(parts, formWords);
  if (!sign) return names;
  return troubles.split('|').flatMap((trouble) => {
    const build = sign === '=' ? whatItIs : isVerb(trouble) ? whatItDoes : whatIsInIt;
    return names.flatMap((part) => build(part, trouble, formWords));
  });
}

function isVerb(trouble: string): boolean {
  return trouble.endsWith('~');
}

function whatItDoes(part: string, verb: string, formWords: FormWords): string[] {
  const doing = presentParticiple(verb.slice(0, -1));
  const does = readPhrase(verb, formWords).map((word) => `${part} ${GAP} ${word}`);
  return [...does, `${doing} ${part}`, ...inside(doing, part)];
}

function whatIsInIt(part: string, trouble: string, formWords: FormWords): string[] {
  return readPhrase(trouble, formWords).flatMap((noun) => [
    `${part} ${noun}`,
    ...inside(noun, part),
  ]);
}

function whatItIs(part: string, state: string, formWords: FormWords): string[] {
  return readPhrase(state, formWords).flatMap((adjective) => [
    `${adjective} ${part}`,
    `${part} ${GAP} ${adjective}`,
  ]);
}

function inside(noun: string, part: string): string[] {
  return [`${noun} in ${GAP} ${part}`, `${noun} of ${GAP} ${part}`];
}
