import { describe, expect, it } from 'vitest';
import { NO_TICKS, readTicks, toggled } from '@/core/ticks';

describe('readTicks', () => {
  it.each([undefined, null, 'ticks', 3, [], { step: 9, items: 'e_fit' }])(
    'gives no ticks for %j',
    (stored) => expect(readTicks(stored)).toEqual(NO_TICKS),
  );

  it('keeps what is a tick and leaves out the rest', () => {
    expect(readTicks({ items: ['e_fit', 3, null], circumstances: ['pregnant'], step: 2 })).toEqual({
      items: ['e_fit'],
      circumstances: ['pregnant'],
      step: 2,
    });
  });
});

describe('toggled', () => {
  it('puts an id in, and takes it out', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
