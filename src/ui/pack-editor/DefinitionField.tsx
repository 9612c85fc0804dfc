import { useSay } from '../kit/say-context';
import { TypedField, type TypedFieldProps } from './TypedField';

/** Of more words readers take in less. */
const MOST_WORDS = 45;

/** The field for what a term means, which counts its words, and says gently where they are many. */
export function DefinitionField(props: Omit<TypedFieldProps, 'label' | 'rows' | 'hint'>) {
  const say = useSay();
  const words = props.value.trim().split(/\s+/).filter(Boolean).length;
  const many = words > MOST_WORDS ? [say('write_many_words', { most: MOST_WORDS })] : [];
  return (
    <TypedField
      {...props}
      label={say('write_definition')}
      rows={4}
      hint={words > 0 ? say.count('write_words', words) : say('write_definition_hint')}
      notes={[...many, ...(props.notes ?? [])]}
    />
  );
}
