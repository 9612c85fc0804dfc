/** Parts of words that Britain and America spell apart, British first. */
const BRITISH_AMERICAN: [RegExp, string][] = [
  [/\bfibre/g, 'fiber'],
  [/tumour/g, 'tumor'],
  [/aesthe/g, 'esthe'],
  [/\banaem/g, 'anem'],
  [/signall/g, 'signal'],
  [/\bneurone/g, 'neuron'],
];
const AMERICAN_BRITISH: [RegExp, string][] = [
  [/\bfiber/g, 'fibre'],
  [/tumor/g, 'tumour'],
  [/(?<!a)esthe/g, 'aesthe'],
  [/\banem/g, 'anaem'],
  [/signal(?=[ei])/g, 'signall'],
];

/**
 * A form in its British and American spelling; where it has hyphens also as one word, since case and hyphens
 * count nowhere else: "side-effect" is "side effect" too. A possessive is written without its apostrophe too.
 */
export function withSpellings(form: string): string[] {
  const spelt = [form, respell(form, BRITISH_AMERICAN), respell(form, AMERICAN_BRITISH)];
  const apart = spelt.flatMap((each) => [
    each,
    each.replaceAll(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, ''),
  ]);
  return [...new Set(apart.flatMap((each) => [each, each.replaceAll(/'s\b/g, 's')]))];
}

function respell(form: string, pairs: [RegExp, string][]): string {
  return pairs.reduce((word, [from, to]) => word.replaceAll(from, to), form);
}
