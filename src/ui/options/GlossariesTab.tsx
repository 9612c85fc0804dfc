import { PackWriting, type PackWritingProps } from '../pack-editor/PackWriting';
import { WritingWays } from '../pack-editor/WritingWays';
import { addressOf } from '../pack-editor/writing-address';
import { GlossariesPage, type GlossariesPageProps } from '../packs/GlossariesPage';
import type { SettingsProps } from '../settings/settings-props';
import '../packs/packs.css';
import '../pack-editor/pack-editor.css';

export interface GlossariesTabProps
  extends SettingsProps,
    Pick<GlossariesPageProps, 'desk' | 'bundled'> {
  /** The address of the page, without its #. */
  address: string;
  /** What glossaries are written with. */
  writingDesk: PackWritingProps['desk'];
}

/** All glossaries, what adds to them, and what is written on. */
export function GlossariesTab({ address, writingDesk, ...glossaries }: GlossariesTabProps) {
  return (
    <PackWriting desk={writingDesk} address={address}>
      <GlossariesPage {...glossaries} onEdit={edit}>
        <WritingWays />
      </GlossariesPage>
    </PackWriting>
  );
}

function edit(pack: string): void {
  location.hash = addressOf({ view: 'pack', pack });
}
