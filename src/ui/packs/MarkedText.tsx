import type { Match } from '@/core/find/match';

export interface MarkedTextProps {
  text: string;
  matches: readonly Pick<Match, 'start' | 'end'>[];
}

/** A text with what was found in it marked. */
export function MarkedText({ text, matches }: MarkedTextProps) {
  return (
    <p class="pack-tried-text" dir="auto">
      {matches.flatMap(({ start, end }, at) => [
        text.slice(matches[at - 1]?.end ?? 0, start),
        <mark key={start}>{text.slice(start, end)}</mark>,
      ])}
      {text.slice(matches.at(-1)?.end ?? 0)}
    </p>
  );
}
