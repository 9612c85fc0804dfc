import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import schema from '@/data/pack.schema.json';
import { type PackFileFaultKind, shortly, type ValueFault } from './pack-file-fault';

/** Checks whether a value has the shape that the schema asks for; gives all faults, or where it is hasty, one. */
type ShapeCheck = (value: unknown, isHasty?: boolean) => ValueFault[];

const { name, licence, terms } = schema.properties;
/** How many terms a file may have. */
export const MOST_TERMS = terms.maxItems;
/** How long may be what is said of the whole. */
export const MOST_LETTERS = { name: name.maxLength, licence: licence.maxLength };

const { $schema, ...whole } = schema;
const head = {
  ...whole,
  properties: { ...whole.properties, terms: { type: 'array', minItems: 1, maxItems: MOST_TERMS } },
};

/** Checks a file, but none of its terms. */
export const checkHead: ShapeCheck = createCheck(head as Schema);
/** Checks a term of a file. */
export const checkTerm: ShapeCheck = createCheck({ $defs: schema.$defs, $ref: '#/$defs/term' });

function createCheck(of: Schema): ShapeCheck {
  const quick = new Validator(of, '2020-12', true);
  const thorough = new Validator(of, '2020-12', false);
  return (value, isHasty = false) => {
    try {
      const { valid, errors } = quick.validate(value);
      if (valid) return [];
      if (isHasty) return errors.flatMap((error) => faultOf(error, value)).slice(0, 1);
      const faults = thorough.validate(value).errors.flatMap((error) => faultOf(error, value));
      return distinct(faults);
    } catch {
      // A key that is half a letter cannot be written as the validator writes places.
      return [{ kind: 'unknown-field', path: [], words: shortly(value), wanted: '' }];
    }
  };
}

const KINDS: Record<string, PackFileFaultKind> = {
  false: 'unknown-field',
  type: 'wrong-type',
  const: 'not-allowed',
  enum: 'not-allowed',
  maxLength: 'too-long',
  maxItems: 'too-many',
  maxProperties: 'too-many',
  minItems: 'no-terms',
  minLength: 'missing',
  minProperties: 'missing',
  pattern: 'not-allowed',
  required: 'missing',
};

/** Other errors only say that there is one of these further in. */
function faultOf(
  { keyword, keywordLocation, instanceLocation, error }: OutputUnit,
  value: unknown,
) {
  const kind = KINDS[keyword];
  if (!kind) return [];
  const path = pathOf(instanceLocation);
  const found = valueAt(value, path);
  const fault: ValueFault = { kind, path, words: shortly(found), wanted: wantedBy(keyword, error) };
  if (keyword === 'false') return [{ ...fault, words: String(path.at(-1)) }];
  if (keyword === 'required') return [{ ...fault, words: '' }];
  if (keyword === 'pattern' && path.at(-1) === 'url')
    return [{ ...fault, kind: 'not-https' as const }];
  if (keyword === 'pattern' && typeof found === 'string' && found.trim() === '') {
    return [{ ...fault, kind: 'missing' as const, words: '', wanted: String(path.at(-1)) }];
  }
  return keywordLocation.includes('/propertyNames/') ? [{ ...fault, words: '' }] : [fault];
}

/** What should stand there, of the words of the validator: names in quotes, or the number that is the most. */
function wantedBy(keyword: string, error: string): string {
  if (keyword === 'false' || keyword === 'pattern') return '';
  if (keyword.startsWith('max')) return /(\d+)\D*$/.exec(error)?.[1] ?? '';
  const [, named = ''] =
    /(?:Expected|of|property|match) (".*"|\[.*\]|true|\d+)\.?$/s.exec(error) ?? [];
  return named
    .replaceAll(/[[\]"]/g, '')
    .replaceAll(',', ', ')
    .replaceAll(/ {2,}/g, ' ');
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => decodeURI(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      Object.hasOwn(Object(at), key) ? (at as Record<string, unknown>)[key] : undefined,
    value,
  );
}

/** What is blank breaks two patterns, and is one fault. */
function distinct(faults: readonly ValueFault[]): ValueFault[] {
  return [
    ...new Map(
      faults.map((fault) => [`${fault.kind} ${fault.path.join('/')} ${fault.wanted}`, fault]),
    ).values(),
  ];
}
