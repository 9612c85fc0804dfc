import type { PackInfo } from '@/core/own-pack/kept-pack';
import type { PackFileKind } from '@/core/own-pack/pack-job';
import { useSay } from '../kit/say-context';
import { RenameForm } from './RenameForm';

export interface PackActionsProps {
  info: PackInfo;
  onRename(id: string, name: string): void;
  onExport(info: PackInfo, as: PackFileKind): void;
  /** Edits its terms; where nothing does, there is no button for it. */
  onEdit: ((id: string) => void) | undefined;
  onDelete(id: string): void;
}

const KINDS: readonly PackFileKind[] = ['json', 'csv', 'tsv'];

/** What can be done with a glossary of one's own, folded below it. */
export function PackActions({ info, onRename, onExport, onEdit, onDelete }: PackActionsProps) {
  const say = useSay();
  const { id, name } = info;
  return (
    <details class="pack-actions">
      <summary id={packActionsId(id)} aria-label={say('glossaries_change_of', { name })}>
        {say('glossaries_change')}
      </summary>
      <RenameForm name={name} onRename={(next) => onRename(id, next)} />
      <div class="pack-buttons">
        <span>{say('glossaries_export')}:</span>
        {KINDS.map((as) => {
          const kind = as.toUpperCase();
          return (
            <button
              key={as}
              type="button"
              class="link-button"
              aria-label={say('glossaries_export_as', { name, kind })}
              onClick={() => onExport(info, as)}
            >
              {kind}
            </button>
          );
        })}
      </div>
      <p class="settings-hint">{say('glossaries_export_hint')}</p>
      <div class="pack-buttons">
        {onEdit && (
          <button type="button" class="button-quiet" onClick={() => onEdit(id)}>
            {say('glossaries_edit')}
          </button>
        )}
        <button
          type="button"
          class="button-quiet"
          aria-label={say('glossaries_delete_of', { name })}
          onClick={() => onDelete(id)}
        >
          {say('glossaries_delete')}
        </button>
      </div>
    </details>
  );
}

/** The id of what unfolds the actions of a glossary. */
export function packActionsId(pack: string): string {
  return `actions-${pack}`;
}
