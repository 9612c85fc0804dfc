import { expect, it } from 'vitest';
import formWords from '@/data/form-words.json';
import { bundledEntries } from '../../bundled-terms';

const lists: Record<string, string[]> = formWords;
const written = JSON.stringify(bundledEntries.map(({ forms, guards }) => ({ forms, guards })));

it.each(Object.keys(lists))(
  'the list <%s> has words, each once, and a form that uses it',
  (name) => {
    const words = lists[name] ?? [];
    expect(words.length).toBeGreaterThan(1);
    expect(new Set(words).size).toBe(words.length);
    expect(written).toContain(`<${name}>`);
  },
);
