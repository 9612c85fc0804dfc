import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes the files that are dropped anywhere on this page; gives whether some are being held over it. While the element that
 * shows them is in a hidden part of the page, none are taken.
 */
export function useDrop(
  onDrop: (files: readonly File[]) => void,
  shows?: RefObject<Element | null>,
): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onDrop);
  latest.current = onDrop;
  useEffect(() => {
    const controller = new AbortController();
    const onFiles = (name: 'dragover' | 'dragleave' | 'drop', isHeld: boolean) =>
      addEventListener(
        name,
        (event) => {
          const { dataTransfer, relatedTarget } = event;
          if (!dataTransfer?.types.includes('Files')) return;
          // Else the browser would open the file in place of this page, and what was written here would be lost.
          event.preventDefault();
          const isShown = !shows?.current?.closest('[hidden]');
          if (name !== 'dragleave' || relatedTarget === null) setIsOver(isHeld && isShown);
          if (name === 'drop' && isShown) latest.current([...dataTransfer.files]);
        },
        { signal: controller.signal },
      );
    onFiles('dragover', true);
    onFiles('dragleave', false);
    onFiles('drop', false);
    return () => controller.abort();
  }, [shows]);
  return isOver;
}
