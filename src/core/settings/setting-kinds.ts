/** What lies in an area of the browser's storage, by key. */
export type StoredItems = Readonly<Record<string, unknown>>;

/** How settings of one kind are stored. What has its default takes no room. */
export interface SettingKind<Value> {
  /** The setting of this name, from whatever was stored; its default where that cannot be understood. */
  read(items: StoredItems, name: string): Value;
  /** The items that say so; none for the default. */
  itemsOf(value: Value, name: string): StoredItems;
}

/** Yes or no, which is no unless it was chosen: one item. */
export function flag(): SettingKind<boolean> {
  return {
    read: (items, name) => items[name] === true,
    itemsOf: (isSet, name) => (isSet ? { [name]: true } : {}),
  };
}

/** One of a few words, the first unless another was chosen: one item. */
export function choice<const Words extends readonly [string, ...string[]]>(
  ...words: Words
): SettingKind<Words[number]> {
  const [byDefault] = words;
  return {
    read: (items, name) => words.find((word) => word === items[name]) ?? byDefault,
    itemsOf: (word, name) => (word === byDefault ? {} : { [name]: word }),
  };
}

/** A colour of one's own as `#rrggbb`, empty unless one was chosen: one item. */
export function colour(): SettingKind<string> {
  return code(/^#[\da-f]{6}$/);
}

/** A region of the world by its code, such as `DE`, empty unless one was chosen: one item. */
export function region(): SettingKind<string> {
  return code(/^[A-Z]{2}$/);
}

function code(pattern: RegExp): SettingKind<string> {
  return {
    read: (items, name) => pattern.exec(`${items[name]}`)?.[0] ?? '',
    itemsOf: (value, name) => (value === '' ? {} : { [name]: value }),
  };
}

/**
 * What stands for something that this device alone keeps: a text that differs after each change of that. Whoever makes the
 * change writes it to local storage; it is never written with the settings.
 */
export function stamp(): SettingKind<string> {
  return {
    read: (items, name) => (typeof items[name] === 'string' ? items[name] : ''),
    itemsOf: () => ({}),
  };
}

/**
 * Texts, none at first, in no order. Each is an item of its own: two devices may add to them at the same time, and
 * no list grows beyond what one item may hold.
 */
export function texts(): SettingKind<readonly string[]> {
  return {
    read: (items, name) =>
      Object.keys(items)
        .filter((key) => key.startsWith(`${name}/`) && items[key] === true)
        .map((key) => key.slice(name.length + 1)),
    itemsOf: (value, name) => Object.fromEntries(value.map((text) => [`${name}/${text}`, true])),
  };
}
