import type { DamagedPack } from '@/core/own-pack/kept-packs';
import { useSay } from '../kit/say-context';

export interface DamagedRowProps {
  damaged: DamagedPack;
  onForget(): void;
}

/** A glossary that cannot be used, why, and what can be done. What a newer version made is whole, and stays. */
export function DamagedRow({ damaged: { name, reason }, onForget }: DamagedRowProps) {
  const say = useSay();
  if (reason === 'newer') return <p class="pack-gone">{say('glossaries_newer', { name })}</p>;
  return (
    <p class="row">
      <span class="pack-gone">{say('glossaries_damaged', { name })}</span>
      <button
        type="button"
        class="link-button"
        aria-label={`${say('glossaries_delete_for_good')}: ${name}`}
        onClick={onForget}
      >
        {say('glossaries_delete_for_good')}
      </button>
    </p>
  );
}
