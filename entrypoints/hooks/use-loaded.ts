import { useLayoutEffect, useState } from 'preact/hooks';

/** What `load` gives for a key. It is `first` to begin with; for another key, what was there stays until the other is loaded. */
export function useLoaded<Key, Value>(
  first: { key: Key; value: Value },
  key: Key,
  load: (key: Key) => Promise<Value>,
): Value {
  const [loaded, setLoaded] = useState(first);
  // `useEffect` would wait for a drawing, which the browser puts off for a page that is behind.
  useLayoutEffect(() => {
    if (loaded.key === key) return;
    let isLatest = true;
    void load(key).then((value) => isLatest && setLoaded({ key, value }));
    return () => {
      isLatest = false;
    };
  }, [loaded, key, load]);
  return loaded.value;
}
