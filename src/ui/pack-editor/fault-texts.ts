import type { Say } from '@/core/messages/say';
import type { TermField, TypingFault } from '@/core/own-pack/typing-faults';

/** Why a field cannot be kept as it is, in sentences below it; `row` says which of the sources. */
export function faultTexts(
  say: Say,
  faults: readonly TypingFault[],
  field: TermField,
  row = 0,
): string[] {
  return faults
    .filter((fault) => fault.field === field && fault.row === row)
    .map((fault) => faultText(say, fault));
}

function faultText(say: Say, { field, kind }: TypingFault): string {
  if (kind === 'not-https') return say('write_not_https');
  if (kind === 'too-long') return say('write_too_long');
  return say(field === 'name' ? 'write_no_name' : 'write_no_definition');
}
