import { expect, it } from 'vitest';
import { MOST_LETTERS_OF_PACK } from '@/core/own-pack/most-letters-of-pack';
import { MOST_LETTERS } from '@/core/own-pack/typing-faults';
import schema from '@/data/pack.schema.json';

it('a title without an address may stand for the publisher', () => {
  const { title, publisher } = schema.$defs.source.properties;
  expect(publisher.maxLength).toBe(title.maxLength);
});

it('as many letters can be typed as the schema of pack files lets pass', () => {
  const { name, version, licence } = schema.properties;
  const { term, form, source } = schema.$defs;
  expect(MOST_LETTERS_OF_PACK).toEqual({
    name: name.maxLength,
    version: version.maxLength,
    licence: licence.maxLength,
  });
  expect(MOST_LETTERS).toEqual({
    name: term.properties.name.maxLength,
    definition: term.properties.definition.maxLength,
    form: form.maxLength,
    title: source.properties.title.maxLength,
    url: source.properties.url.maxLength,
  });
});
