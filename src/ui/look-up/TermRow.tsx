import { useEffect, useRef, useState } from 'preact/hooks';
import { TermEntry, type TermEntryProps } from './TermEntry';

export interface TermRowProps extends TermEntryProps {
  name: string;
  /** Whether the address of the page names this term. */
  isAddressed: boolean;
}

/** A term by its name, which unfolds to all that is said of it. */
export function TermRow({ name, isAddressed, ...entry }: TermRowProps) {
  const [isOpen, setIsOpen] = useState(isAddressed);
  const row = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isAddressed) return;
    setIsOpen(true);
    row.current?.scrollIntoView({ block: 'start' });
    row.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [isAddressed]);
  return (
    <details
      class="term-row"
      ref={row}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{name}</summary>
      {isOpen && <TermEntry {...entry} />}
    </details>
  );
}
