import { useRef, useState } from 'preact/hooks';
import { useSay } from '../kit/say-context';

export interface FoldedListProps {
  rows: readonly string[];
}

/** Rows shown at first. */
const FIRST = 5;
/** Rows added at each press: a hundred thousand at once would hold up the page. */
const MORE = 200;

/** A list of which the first rows are shown, and others as they are asked for. */
export function FoldedList({ rows }: FoldedListProps) {
  const say = useSay();
  const [shown, setShown] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  const left = rows.length - shown;
  if (rows.length === 0) return null;
  const showMore = () => {
    setShown(shown + MORE);
    // The button is gone once all are shown.
    if (left <= MORE) list.current?.focus();
  };
  return (
    <>
      <ul class="faults" ref={list} tabIndex={-1}>
        {rows.slice(0, shown).map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move, and some say the same.
          <li key={at} dir="auto">
            {row}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="link-button" onClick={showMore}>
          {say.count('glossaries_and_more', left)}
        </button>
      )}
    </>
  );
}
