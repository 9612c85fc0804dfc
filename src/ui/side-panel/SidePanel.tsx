import { OnThisPage, type OnThisPageProps } from '../terms/OnThisPage';
import { PageHeader, type PageHeaderProps } from '../terms/PageHeader';

export type SidePanelProps = OnThisPageProps & PageHeaderProps;

/** The terms of the page in front, beside it: as the popup lists them, and there to stay. */
export function SidePanel({ onOptions, ...props }: SidePanelProps) {
  const { page, settings, onSettings } = props;
  return (
    <main class="side-panel">
      <PageHeader {...{ page, settings, onSettings, onOptions }} />
      <OnThisPage {...props} />
    </main>
  );
}
