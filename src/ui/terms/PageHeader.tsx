import { IconButton } from '../kit/IconButton';
import { Logo } from '../kit/Logo';
import type { SettingsProps } from '../settings/settings-props';
import type { PageState } from './page-state';
import { SiteSwitch } from './SiteSwitch';

export interface PageHeaderProps extends SettingsProps {
  page: PageState;
  /** Opens the page of options. */
  onOptions(): void;
}

/** Our name, the switch for the site of the page in front, and the way to the settings. */
export function PageHeader({ page, settings, onSettings, onOptions }: PageHeaderProps) {
  return (
    <header class="page-header">
      <Logo />
      <h1 class="page-header-name">Healthgloss</h1>
      {page.state === 'readable' && <SiteSwitch site={page.site} {...{ settings, onSettings }} />}
      <IconButton class="page-header-options" sign="cog" label="Settings" onPress={onOptions} />
    </header>
  );
}
