import { languageName } from '../kit/language-name';

/** Languages in which people write glossaries most, by their tags. */
const LANGUAGES = (
  'ar bn bg ca zh hr cs da nl en et fi fr de el he hi hu id it ja ko lv lt ms no fa pl pt ro ru sr sk sl es sw sv ta th tr ' +
  'uk ur vi'
).split(' ');

/** What languages are called in one of them, by their tags and in the order of their names; with another besides. */
export function languageNames(inLanguage: string, besides: string): Record<string, string> {
  const { compare } = new Intl.Collator(inLanguage);
  const tags = new Set([besides, ...LANGUAGES]);
  const all = [...tags].map((tag) => [tag, languageName(tag, inLanguage)]);
  return Object.fromEntries(all.sort(([, one = ''], [, other = '']) => compare(one, other)));
}
