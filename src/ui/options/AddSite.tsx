import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useSay } from '../kit/say-context';
import { siteOfText } from './site-of-text';

export interface AddSiteProps {
  field: RefObject<HTMLInputElement | null>;
  /** Those that are listed already. */
  sites: readonly string[];
  onAdd(site: string): void;
}

/** A field for the address of a site, which says where it is none. */
export function AddSite({ field, sites, onAdd }: AddSiteProps) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteOfText(text);
    if (site === null) return setSaid(say('sites_no_address', { text }));
    if (!sites.includes(site)) onAdd(site);
    setSaid(say(sites.includes(site) ? 'sites_there_already' : 'sites_added', { site }));
    setText('');
  };
  return (
    <form class="add-site" onSubmit={add}>
      <label class="add-site-label" for={id}>
        {say('sites_add_label')}
      </label>
      <input
        class="field"
        id={id}
        ref={field}
        value={text}
        required
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="button-quiet">
        {say('sites_add')}
      </button>
      <p class="said" role="status">
        {said}
      </p>
    </form>
  );
}
