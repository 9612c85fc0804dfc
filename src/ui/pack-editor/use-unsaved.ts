import { useEffect, useState } from 'preact/hooks';
import { writingAt } from './writing-address';

/** Follows the address of the page, but stays where something is not saved, and asks. */
export function useUnsaved(address: string) {
  const [shown, setShown] = useState(address);
  const [isUnsaved, setIsUnsaved] = useState(false);
  const isElsewhere = address !== shown && writingAt(address) !== null;
  useEffect(() => {
    if (isElsewhere && !isUnsaved) setShown(address);
  }, [address, isElsewhere, isUnsaved]);
  useEffect(() => {
    if (!isUnsaved) return;
    const controller = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), controller);
    return () => controller.abort();
  }, [isUnsaved]);
  return {
    shown,
    isUnsaved,
    isAsked: isElsewhere && isUnsaved,
    onUnsaved: setIsUnsaved,
    stay: () => {
      location.hash = shown;
    },
    leave: () => {
      setIsUnsaved(false);
      setShown(address);
    },
  };
}
