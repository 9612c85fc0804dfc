import { Fragment } from 'preact';
import { NUMBER_MARK, UNKNOWN_NUMBER } from '@/core/checklist/emergency-number';

/** A text in which the emergency number is a link that dials it, or words where the number is not known. */
export function NumberText({ text, number }: { text: string; number: string | null }) {
  return text.split(NUMBER_MARK).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never change places
    <Fragment key={index}>
      {index > 0 && (number ? <a href={`tel:${number}`}>{number}</a> : UNKNOWN_NUMBER)}
      {piece}
    </Fragment>
  ));
}
