import { IconButton } from '../kit/IconButton';
import { Logo } from '../kit/Logo';
import { useSay } from '../kit/say-context';
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
  const say = useSay();
  const site = page.state === 'readable' ? page.site : null;
  return (
    <header class="page-header">
      <Logo />
      <h1 class="page-header-name">Healthgloss</h1>
      {site !== null && <SiteSwitch {...{ site, settings, onSettings }} />}
      <IconButton
        class="page-header-options"
        sign="cog"
        label={say('settings')}
        onPress={onOptions}
      />
    </header>
  );
}
