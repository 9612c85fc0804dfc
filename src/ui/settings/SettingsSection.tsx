import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SettingsSectionProps {
  title: string;
  children: ComponentChildren;
}

/** A group of settings under its heading. */
export function SettingsSection({ title, children }: SettingsSectionProps) {
  const titleId = useId();
  return (
    <section class="settings-section" aria-labelledby={titleId}>
      <h2 class="settings-title" id={titleId}>
        {title}
      </h2>
      {children}
    </section>
  );
}
