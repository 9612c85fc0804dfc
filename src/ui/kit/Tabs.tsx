import type { ComponentChildren } from 'preact';

export interface TabsProps<Id extends string> {
  /** What they are tabs of, for those who hear it. */
  label: string;
  tabs: { id: NoInfer<Id>; label: string }[];
  selected: Id;
  onSelect(id: NoInfer<Id>): void;
  /** The panel of the selected tab. */
  children: ComponentChildren;
}

/** Tabs with their panel: the arrow keys, Home and End move between them, Tab moves into the panel. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, selected, onSelect, children } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === selected);
    const onwards = document.dir === 'rtl' ? -1 : 1;
    const target = { ArrowLeft: at - onwards, ArrowRight: at + onwards, Home: 0, End: -1 }[
      event.key
    ];
    const tab = target === undefined ? undefined : tabs.at(target % tabs.length);
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    document.getElementById(`tab-${tab.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={id === selected}
            aria-controls="panel"
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${selected}`}>
        {children}
      </div>
    </>
  );
}
