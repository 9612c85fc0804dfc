import { useEffect, useRef, useState } from 'preact/hooks';

/** Takes the files that are dropped anywhere on this page; gives whether some are being held over it. */
export function useDrop(onDrop: (files: readonly File[]) => void): boolean {
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
          // Else the browser would open the file in place of this page, and what was written here were lost.
          event.preventDefault();
          if (name !== 'dragleave' || relatedTarget === null) setIsOver(isHeld);
          if (name === 'drop') latest.current([...dataTransfer.files]);
        },
        { signal: controller.signal },
      );
    onFiles('dragover', true);
    onFiles('dragleave', false);
    onFiles('drop', false);
    return () => controller.abort();
  }, []);
  return isOver;
}
