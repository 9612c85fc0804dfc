import type { FaultKind, PackFault } from '@/core/compile/pack-fault';
import type { MessageKey } from '@/core/messages/message-key';
import type { Say } from '@/core/messages/say';
import type { PackFileFaultKind, ValueFault } from '@/core/pack-file/pack-file-fault';

/** What people are told of each fault of a file. */
export const FILE_FAULT_TEXTS: Record<PackFileFaultKind, MessageKey> = {
  empty: 'glossaries_file_empty',
  'not-text': 'glossaries_file_not_text',
  'too-large': 'glossaries_file_too_large',
  'newer-format': 'glossaries_file_newer_format',
  'no-terms': 'glossaries_file_no_terms',
  'no-columns': 'glossaries_file_no_columns',
  'not-json': 'glossaries_file_not_json',
  'too-deep': 'glossaries_file_too_deep',
  'repeated-key': 'glossaries_file_repeated_key',
  'unclosed-quote': 'glossaries_file_unclosed_quote',
  'stray-quote': 'glossaries_file_stray_quote',
  'too-many-cells': 'glossaries_file_too_many_cells',
  missing: 'glossaries_file_missing',
  'unknown-field': 'glossaries_file_unknown_field',
  'wrong-type': 'glossaries_file_wrong_type',
  'too-long': 'glossaries_file_too_long',
  'too-many': 'glossaries_file_too_many',
  'not-allowed': 'glossaries_file_not_allowed',
  'not-https': 'glossaries_file_not_https',
  'repeated-id': 'glossaries_file_repeated_id',
  'unknown-source': 'glossaries_file_unknown_source',
  'unknown-form-words': 'glossaries_file_unknown_form_words',
  'too-many-readings': 'glossaries_file_too_many_readings',
};

/** What people are told of each thing in a pack that can never work. */
export const TERM_FAULT_TEXTS: Record<FaultKind, MessageKey> = {
  'no-letters': 'glossaries_term_no_letters',
  parted: 'glossaries_term_parted',
  'bad-id': 'glossaries_term_bad_id',
  'repeated-id': 'glossaries_term_repeated_id',
  'unknown-group': 'glossaries_term_unknown_group',
  taken: 'glossaries_term_taken',
  'name-not-found': 'glossaries_term_name_not_found',
};

const TYPE_TEXTS: Readonly<Record<string, MessageKey>> = {
  string: 'glossaries_type_string',
  array: 'glossaries_type_array',
  object: 'glossaries_type_object',
  boolean: 'glossaries_type_boolean',
  number: 'glossaries_type_number',
  integer: 'glossaries_type_number',
};

const BYTES_OF_MEGABYTE = 1_000_000;

/** A fault of a file as a sentence, without its place. */
export function sayFileFault(say: Say, { kind, words, wanted }: ValueFault): string {
  if (kind === 'not-allowed' && wanted !== '') {
    return say('glossaries_file_not_allowed_choice', { words, wanted });
  }
  return say(FILE_FAULT_TEXTS[kind], { words, wanted: sayWanted(say, kind, wanted) });
}

/** A fault of a term as a sentence, without its place. */
export function sayTermFault(say: Say, { kind, words }: Pick<PackFault, 'kind' | 'words'>): string {
  return say(TERM_FAULT_TEXTS[kind], { words });
}

function sayWanted(say: Say, kind: PackFileFaultKind, wanted: string): string {
  if (kind === 'too-large') return String(Number(wanted) / BYTES_OF_MEGABYTE);
  const type = kind === 'wrong-type' ? TYPE_TEXTS[wanted] : undefined;
  if (type) return say(type);
  return /^\d{4,}$/.test(wanted) ? Number(wanted).toLocaleString(say.language) : wanted;
}
