import { useLayoutEffect, useState } from 'preact/hooks';

/** Gives what moves the focus to the element of an id, as soon as that is there: for what takes the focused one away. */
export function useFocusNext(): (id: string) => void {
  const [wanted, setWanted] = useState('');
  useLayoutEffect(() => {
    const element = wanted === '' ? null : document.getElementById(wanted);
    if (!element) return;
    element.focus();
    setWanted('');
  });
  return setWanted;
}
