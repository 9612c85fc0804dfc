import type { Checklist } from '@/core/checklist/checklist';
import type { CrisisLine } from '@/core/checklist/crisis-lines';
import { useSay } from '../kit/say-context';

export interface CrisisCallsProps {
  /** The lines of the country; empty where none is known. */
  lines: CrisisLine[];
  crisis: Pick<Checklist['crisis'], 'find' | 'hours'>;
}

/** The crisis lines of the country as links that dial them; where none is known, where to find one. */
export function CrisisCalls({ lines, crisis: { find, hours: hoursIn = {} } }: CrisisCallsProps) {
  const say = useSay();
  if (lines.length === 0) {
    return (
      <a class="call call-link" href={find.url} target="_blank" rel="noreferrer">
        {find.label}
      </a>
    );
  }
  return lines.map(({ name, number, hours }) => (
    <a key={name} class="call call-link" href={`tel:${number.replace(/\s/g, '')}`}>
      <span>{say('call_crisis_line', { number })}</span>{' '}
      <small class="call-name">
        <bdi>{name}</bdi>
        {hours && ` (${hoursIn[hours] ?? hours})`}
      </small>
    </a>
  ));
}
