import type english from '../../../public/_locales/en/messages.json';

type AnyKey = keyof typeof english;
type NameOf<Key> = Key extends `${infer Name}_other` ? Name : never;

/** The name of a text that has a form for each kind of number: `…_one`, `…_other`, and what else a language has. */
export type CountedKey = NameOf<AnyKey>;

/** The name of any other text. */
export type MessageKey = Exclude<AnyKey, `${CountedKey}_${Intl.LDMLPluralRule}`>;

/** The texts of a language by their names, as far as it has them. */
export type Messages = Readonly<Record<string, string>>;
