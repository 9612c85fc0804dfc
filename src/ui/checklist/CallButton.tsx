import { useSay } from '../kit/say-context';

/** Tells to call for help: a link that dials the emergency number, or words where the number is not known. */
export function CallButton({ number }: { number: string | null }) {
  const say = useSay();
  if (!number) return <p class="call">{say('call_now_unknown')}</p>;
  return (
    <a class="call call-link" href={`tel:${number}`}>
      {say('call_now', { number })}
    </a>
  );
}
