import { useEffect, useState } from 'preact/hooks';
import { commandKeys } from '@/extension/command-keys';
import { useSay } from '@/ui/kit/say-context';

type Keys = Awaited<ReturnType<typeof commandKeys>>;

/** The keys of the extension as the browser has them; looked up again when the person comes back from changing them. */
export function useKeys(): Keys {
  const say = useSay();
  const [keys, setKeys] = useState<Keys>([]);
  useEffect(() => {
    const controller = new AbortController();
    const look = () => void commandKeys(say).then(setKeys);
    addEventListener('focus', look, { signal: controller.signal });
    look();
    return () => controller.abort();
  }, [say]);
  return keys;
}
