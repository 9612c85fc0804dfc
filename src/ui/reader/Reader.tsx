import { useId, useState } from 'preact/hooks';
import { Logo } from '../kit/Logo';
import { faultOfText } from './fault-of-text';
import { Reading, type ReadingProps } from './Reading';
import { readTextFile } from './read-text-file';
import { TextField } from './TextField';
import { useDrop } from './use-drop';

export type ReaderProps = Pick<ReadingProps, 'explain' | 'onReveal'>;

/** Explains a text that was pasted or comes from a file. It is kept in this page alone, and only while that is open. */
export function Reader(props: ReaderProps) {
  const [text, setText] = useState('');
  const [isRead, setIsRead] = useState(false);
  const [fault, setFault] = useState('');
  const faultId = useId();
  const write = (next: string) => {
    setText(next);
    setFault('');
    setIsRead(false);
  };
  const read = (next: string) => {
    const wrong = faultOfText(next);
    setFault(wrong);
    if (wrong) return;
    setText(next);
    setIsRead(true);
  };
  const take = async (files: readonly File[]) => {
    const taken = await readTextFile(files);
    if ('fault' in taken) setFault(taken.fault);
    else read(taken.text);
  };
  const isOver = useDrop((files) => void take(files));
  return (
    <main class={isOver ? 'page reader reader-over' : 'page reader'}>
      <header class="reader-header">
        <Logo />
        <h1 class="reader-name">Read a text</h1>
        {!isRead && (
          <p class="reader-quiet">
            Paste a letter from the clinic, the text of a PDF file, or any other text in English. It
            stays on this page: it is sent nowhere, and gone once you close or reload the page.
          </p>
        )}
      </header>
      <p class="reader-fault" id={faultId} role="alert">
        {fault}
      </p>
      {!isRead && (
        <TextField
          text={text}
          onText={write}
          onExplain={() => read(text)}
          onFiles={(files) => void take(files)}
          faultId={fault ? faultId : undefined}
        />
      )}
      <Reading
        {...props}
        text={isRead ? text : null}
        onChange={() => write(text)}
        onNext={() => write('')}
      />
    </main>
  );
}
