import { fillParts } from '@/core/messages/fill';
import { useSay } from '../kit/say-context';

/** A text in which the emergency number is a link that dials it, or words where the number is not known. */
export function NumberText({ text, number }: { text: string; number: string | null }) {
  const say = useSay();
  const call = number ? <a href={`tel:${number}`}>{number}</a> : say('emergency_number_unknown');
  return <>{fillParts(text, { number: call })}</>;
}
