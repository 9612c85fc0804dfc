import { packContents, packName } from '../kit/pack-name';
import { Switch } from '../kit/Switch';
import { useSay } from '../kit/say-context';
import { MoveButtons } from './MoveButtons';
import { PackActions, type PackActionsProps } from './PackActions';
import { packFacts } from './pack-facts';
import type { PackItem } from './pack-items';

export interface PackRowProps extends Omit<PackActionsProps, 'info'> {
  item: Extract<PackItem, { kind: 'own' | 'bundled' }>;
  isOn: boolean;
  /** Its place among those that are preferred one to another, from 0 on, and how many these are. */
  place: number;
  count: number;
  onSwitch(id: string, isOn: boolean): void;
  onMove(id: string, step: -1 | 1): void;
}

/** A glossary: whether it is on, its place, and for one's own what else can be done with it. */
export function PackRow({ item, isOn, place, count, onSwitch, onMove, ...actions }: PackRowProps) {
  const say = useSay();
  const { id, info } = item;
  const name = item.kind === 'own' ? item.info.name : packName(say, id, id);
  const contents = packContents(say, id);
  return (
    <>
      <div class="pack-head">
        <Switch isOn={isOn} onSwitch={(isNowOn) => onSwitch(id, isNowOn)}>
          <bdi class="pack-name">{name}</bdi>
          {contents && <span class="pack-contents">{contents}</span>}
          <span class="pack-contents">{packFacts(say, info)}</span>
        </Switch>
        <MoveButtons {...{ id, name, place, count }} onMove={(step) => onMove(id, step)} />
      </div>
      {item.kind === 'own' && <PackActions {...actions} info={item.info} />}
    </>
  );
}
