/** What stands beside the line, right behind a text of it: glosses above words, and numbers of notes. */
const BESIDE_THE_LINE = 'rt,rp,sup,sub';

/** The ranges by which words in several text nodes are painted: not over what stands beside the line between them. */
export function paintedRanges(nodes: readonly Text[], range: StaticRange): readonly StaticRange[] {
  const ranges: StaticRange[] = [];
  let { startContainer, startOffset } = range;
  for (const [i, endContainer] of nodes.entries()) {
    const next = nodes[i + 1];
    if (next && !isParted(endContainer, next)) continue;
    const endOffset = next ? endContainer.length : range.endOffset;
    ranges.push(new StaticRange({ startContainer, startOffset, endContainer, endOffset }));
    startContainer = next as Text;
    startOffset = 0;
  }
  return ranges;
}

function isParted({ nextElementSibling: beside }: Text, next: Text): boolean {
  return beside?.matches(BESIDE_THE_LINE) === true && !beside.contains(next);
}
