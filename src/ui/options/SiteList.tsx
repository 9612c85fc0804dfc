import { useRef } from 'preact/hooks';
import { useSay } from '../kit/say-context';
import { AddSite } from './AddSite';
import { NameList } from './NameList';

export interface SiteListProps {
  /** Host names; an empty one for local files. */
  sites: readonly string[];
  label: string;
  /** Adds a site to the list or takes it off. */
  onSite(site: string, isListed: boolean): void;
}

/** Sites by name, each with a button that takes it off the list, and a field that adds one. */
export function SiteList({ sites, label, onSite }: SiteListProps) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const remove = (site: string) => {
    onSite(site, false);
    // The button that had the focus is gone.
    field.current?.focus();
  };
  return (
    <>
      <NameList
        label={label}
        rows={sites.toSorted().map((site) => ({ id: site, name: site || say('sites_files') }))}
        button={say('sites_remove')}
        buttonOf={(site) => say('sites_remove_one', { site })}
        onPress={remove}
      />
      <AddSite field={field} sites={sites} onAdd={(site) => onSite(site, true)} />
    </>
  );
}
