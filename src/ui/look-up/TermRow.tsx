import { useEffect, useRef, useState } from 'preact/hooks';
import { inLanguage } from '../kit/in-language';
import { useSay } from '../kit/say-context';
import { TermEntry, type TermEntryProps } from './TermEntry';

export interface TermRowProps extends TermEntryProps {
  name: string;
  /** The language of its name, as a BCP 47 tag; English where undefined. */
  language: string | undefined;
  /** Where the address of the page names this term: another number each time that is followed; else null. */
  addressed: number | null;
}

/** A term by its name, which unfolds to all that is said of it. */
export function TermRow({ name, language, addressed, ...entry }: TermRowProps) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(addressed !== null);
  const row = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (addressed === null) return;
    setIsOpen(true);
    row.current?.scrollIntoView({ block: 'start' });
    row.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [addressed]);
  return (
    <details
      class="term-row"
      ref={row}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary {...inLanguage(say, language)}>{name}</summary>
      {isOpen && <TermEntry {...entry} />}
    </details>
  );
}
