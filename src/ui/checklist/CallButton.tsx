import { UNKNOWN_NUMBER } from '@/core/checklist/emergency-number';

/** Tells to call for help: a link that dials the emergency number, or words where the number is not known. */
export function CallButton({ number }: { number: string | null }) {
  if (!number) return <p class="call">Call {UNKNOWN_NUMBER} now.</p>;
  return (
    <a class="call call-link" href={`tel:${number}`}>
      Call {number} now
    </a>
  );
}
