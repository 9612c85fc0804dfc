import { useId, useState } from 'preact/hooks';
import { faultOfText } from '../kit/fault-of-text';
import { Logo } from '../kit/Logo';
import { useSay } from '../kit/say-context';
import { useDrop } from '../kit/use-drop';
import { Reading, type ReadingProps } from './Reading';
import { readTextFile } from './read-text-file';
import { TextField } from './TextField';

export type ReaderProps = Pick<ReadingProps, 'explain' | 'onReveal'>;

/** Explains a text that was pasted or comes from a file. It is kept in this page alone, and only while that is open. */
export function Reader(props: ReaderProps) {
  const say = useSay();
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
    const wrong = faultOfText(say, next);
    setFault(wrong);
    if (wrong) return;
    setText(next);
    setIsRead(true);
  };
  const take = async (files: readonly File[]) => {
    const taken = await readTextFile(say, files);
    if ('fault' in taken) setFault(taken.fault);
    else read(taken.text);
  };
  const isOver = useDrop((files) => void take(files));
  return (
    <main class={isOver ? 'page reader reader-over' : 'page reader'}>
      <header class="reader-header">
        <Logo />
        <h1 class="reader-name">{say('options_read_text')}</h1>
        {!isRead && <p class="reader-quiet">{say('reader_hint')}</p>}
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
