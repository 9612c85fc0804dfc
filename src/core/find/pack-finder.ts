import type { CompiledPack } from '../format/compiled-pack';
import type { TierBits } from '../format/form-tiers';
import { type TermId, termId } from '../glossary/term-id';
import type { PageContext } from '../senses/page-context';
import { Senses } from '../senses/senses';
import { Vocabulary } from '../senses/vocabulary';
import type { TextWords, Words } from '../text/words';
import { PackForms, type TermForm } from './pack-forms';

/** Finds the terms of one pack in the words of a text. */
export class PackFinder {
  readonly pack: CompiledPack;
  readonly forms: PackForms;
  readonly #senses: Senses;
  readonly #everyday: ReadonlyMap<number, ReadonlySet<string>>;
  /** The words as this pack reads them. */
  #words: TextWords | null = null;

  /** Throws when the pack is damaged. */
  constructor(pack: CompiledPack, common: Vocabulary, asked: TierBits) {
    this.pack = pack;
    this.forms = new PackForms(pack, asked);
    this.#everyday = new Map(pack.everyday.map(([term, forms]) => [term, new Set(forms)]));
    this.#senses = new Senses(pack.guards, new Vocabulary(pack.wordGroups, common));
  }

  /** Takes the words of a text: what is asked below is about these, until others are taken. */
  take(words: Words): void {
    this.#words = this.forms.read(words);
  }

  /** The forms that begin at a word, the one that reaches farthest first; none for nearly every word. */
  formsFrom(first: number): readonly TermForm[] {
    return this.forms.formsFrom(this.#words as TextWords, first);
  }

  /** Whether a form that begins at a word is meant in the sense of its term. */
  isMeant(form: TermForm, first: number, page: PageContext): boolean {
    return this.#senses.isMeant(form, this.#words as TextWords, first, page);
  }

  /** Whether every reader knows a form. */
  isEveryday({ term, folded }: TermForm): boolean {
    return this.#everyday.get(term)?.has(folded) ?? false;
  }

  /** The id of the term of a form. */
  termOf({ term }: TermForm): TermId {
    return termId(this.pack.id, this.pack.terms[term] as string);
  }
}
