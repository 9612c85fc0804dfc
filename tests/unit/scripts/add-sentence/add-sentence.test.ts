import { expect, it } from 'vitest';
import { addSentence } from '../../../../scripts/add-sentence/add-sentence';

const first = '{"id":"patients-001","text":"My calf twitches."}';
const file = { name: 'patients', content: `${first}\n` };
const terms = new Set(['calf-twitch', 'anxiety']);
const add = (marked: string, domain = 'patient') => addSentence(file, { marked, domain }, terms);

it('puts a record at the end of the file, with the next number', () => {
  const { content, record } = add('My [[calf jumps|calf-twitch]].');
  expect(content).toBe(`${first}\n${record}\n`);
  expect(JSON.parse(record)).toEqual({
    id: 'patients-002',
    source: 'project',
    license: 'MIT',
    domain: 'patient',
    text: 'My calf jumps.',
    spans: [{ start: 3, end: 13, text: 'calf jumps', term: 'calf-twitch', accept: [] }],
    optional: [],
  });
});

it.each([
  ['My [[calf|calve]].', 'patient', 'the glossary has no term “calve”'],
  ['My [[calf|calf-twitch,worry]].', 'patient', 'the glossary has no term “worry”'],
  ['I ((worry|worries)).', 'patient', 'the glossary has no term “worries”'],
  ['My [[calf]].', 'patient', 'brackets are left over: My [[calf]].'],
  [' ', 'patient', 'it says nothing'],
  ['My [[calf twitches|calf-twitch]].', 'patient', 'the file has it already'],
  ['My arm.', 'farm', 'the domain is none of patient, health, non-health: farm'],
])('adds nothing, and says why: %s', (marked, domain, fault) => {
  expect(() => add(marked, domain)).toThrow(fault);
});
