import { useSay } from '../kit/say-context';
import { DamagedRow } from './DamagedRow';
import { DeletedRow } from './DeletedRow';
import { PackRow, type PackRowProps } from './PackRow';
import { type PackItem, preferredItems } from './pack-items';

export interface PackListProps
  extends Pick<
    PackRowProps,
    'onSwitch' | 'onMove' | 'onRename' | 'onExport' | 'onEdit' | 'onDelete'
  > {
  items: readonly PackItem[];
  packsOff: readonly string[];
  onRestore(id: string): void;
  onForget(id: string): void;
}

/** All glossaries in the order in which they are preferred. */
export function PackList({ items, packsOff, onRestore, onForget, ...callbacks }: PackListProps) {
  const say = useSay();
  const preferred = preferredItems(items);
  return (
    <ul class="pack-rows" aria-label={say('glossaries_list_title')}>
      {items.map((item) => (
        <li key={item.id} class="pack-row">
          {item.kind === 'damaged' && (
            <DamagedRow damaged={item.damaged} onForget={() => onForget(item.id)} />
          )}
          {item.kind === 'deleted' && (
            <DeletedRow info={item.info} onRestore={() => onRestore(item.id)} />
          )}
          {(item.kind === 'own' || item.kind === 'bundled') && (
            <PackRow
              {...callbacks}
              item={item}
              isOn={!packsOff.includes(item.id)}
              place={preferred.indexOf(item)}
              count={preferred.length}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
