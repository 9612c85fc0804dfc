import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Paints } from '@/page/mark/paints';
import { markOn, stubPaint, textsIn } from '../fake-paint';

let highlights: Map<string, Set<AbstractRange>>;

beforeEach(() => {
  highlights = stubPaint();
});

describe('Paints', () => {
  it('paints no more than the first letter of what would be a block, and takes it away again', () => {
    const onFirst = vi.fn();
    const paints = new Paints(onFirst);
    const [text] = textsIn('<b>one</b>') as [Text];
    const mark = { ...markOn(text), paintKind: 'first-letter' as const };
    paints.set(mark, true);
    const letters = [...(highlights.get('healthgloss-first-letter') ?? [])];
    expect(letters).toMatchObject([{ startContainer: text, startOffset: 0, endOffset: 1 }]);
    expect(onFirst).toHaveBeenCalledOnce();
    paints.set(mark, false);
    expect(paints.isEmpty).toBe(true);
  });
});
