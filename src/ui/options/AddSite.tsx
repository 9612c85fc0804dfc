import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { siteOfText } from './site-of-text';

export interface AddSiteProps {
  field: RefObject<HTMLInputElement | null>;
  /** Those that are listed already. */
  sites: readonly string[];
  onAdd(site: string): void;
}

/** A field for the address of a site, which says where it is none. */
export function AddSite({ field, sites, onAdd }: AddSiteProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteOfText(text);
    if (site === null) return setSaid(`“${text}” is not the address of a site.`);
    if (!sites.includes(site)) onAdd(site);
    setSaid(sites.includes(site) ? `${site} is in the list already.` : `${site} is in the list.`);
    setText('');
  };
  return (
    <form class="add-site" onSubmit={add}>
      <label class="add-site-label" for={id}>
        Add a site, such as forum.example.org
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
        Add
      </button>
      <p class="said" role="status">
        {said}
      </p>
    </form>
  );
}
