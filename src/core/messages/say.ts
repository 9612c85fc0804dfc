import { fill, fillParts, type Values } from './fill';
import type { CountedKey, MessageKey, Messages } from './message-key';

/** What gives the texts of the interface in one language. */
export interface Say {
  /** The text of this name, with its marks replaced. */
  (key: MessageKey, values?: Values<string | number>): string;
  /** The form of a text for so many things; `{count}` in it is their number. */
  count(key: CountedKey, count: number, values?: Values<string | number>): string;
  /** A text in parts, where marks stand for what is no text, such as a link. */
  parts<Part>(key: MessageKey, values: Values<Part>): (string | Part)[];
  /** The tag of the language: `en-GB`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether it is English, as are the explanations of terms. */
  readonly isEnglish: boolean;
}

const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** Makes what says the texts of a table in a language. A text that the table lacks is its name. */
export function createSay(language: string, messages: Messages): Say {
  const messageOf = (key: string) => messages[key] ?? key;
  const { format } = new Intl.NumberFormat(language);
  const rules = new Intl.PluralRules(language);
  const say = (key: MessageKey, values: Values<string | number> = {}) =>
    fill(messageOf(key), values);
  return Object.assign(say, {
    count: (key: CountedKey, count: number, values: Values<string | number> = {}) =>
      fill(messageOf(`${key}_${rules.select(count)}`), { ...values, count: format(count) }),
    parts: <Part>(key: MessageKey, values: Values<Part>) => fillParts(messageOf(key), values),
    language,
    direction: RIGHT_TO_LEFT.test(language) ? ('rtl' as const) : ('ltr' as const),
    isEnglish: /^en\b/.test(language),
  });
}
