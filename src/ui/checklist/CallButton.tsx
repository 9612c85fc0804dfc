import { UNKNOWN_NUMBER } from '@/core/checklist/emergency-number';

/** The way to the emergency number: a link that calls it where it is known. */
export function CallButton({ number }: { number: string | null }) {
  if (!number) return <p class="call">Call {UNKNOWN_NUMBER} now.</p>;
  return (
    <a class="call call-link" href={`tel:${number}`}>
      Call {number} now
    </a>
  );
}
