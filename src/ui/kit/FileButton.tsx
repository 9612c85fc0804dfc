export interface FileButtonProps {
  label: string;
  /** Which kinds of files are offered, as `accept` says it; what is in one is looked at later. */
  accept: string;
  onFiles(files: readonly File[]): void;
}

/** Chooses a file. */
export function FileButton({ label, accept, onFiles }: FileButtonProps) {
  return (
    <label class="button-quiet file-button">
      {label}
      <input
        type="file"
        class="file-field"
        accept={accept}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again once it is mended.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
