import { LANGUAGE_SIGN } from '@/core/text/said-language';

const WORD = /[\p{L}\p{N}]+/gu;

/** What the reader is writing in a field of several lines on this page: posts are written there, searches elsewhere. */
export class Draft {
  #field: Element | null = null;

  /** Follows what is typed until the signal aborts. */
  constructor(signal: AbortSignal) {
    const onInput = (event: Event) => {
      const [field] = event.composedPath();
      if (event.isTrusted && field instanceof Element && isLong(field)) this.#field = field;
    };
    addEventListener('input', onInput, { signal, capture: true, passive: true });
  }

  /** Gives a function that tells whether a text says words of the draft, in their order: a preview of it does. */
  repeated(): (text: string) => boolean {
    const draft = this.#field?.isConnected ? wordsOf(textOf(this.#field)) : [];
    return (text) => draft.length > 0 && isInOrder(wordsOf(text), draft);
  }
}

function isLong(field: Element): boolean {
  return field instanceof HTMLTextAreaElement || (field as HTMLElement).isContentEditable === true;
}

function textOf(field: Element): string {
  if (field instanceof HTMLTextAreaElement) return field.value;
  return Array.from(field.childNodes, ({ textContent }) => textContent).join('\n');
}

function wordsOf(text: string): readonly string[] {
  return text.split(LANGUAGE_SIGN)[0]?.match(WORD) ?? [];
}

/** Whether words are among others in the same order: what stands between, such as the address of a link, is not shown. */
function isInOrder(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at++;
  return at === words.length;
}
