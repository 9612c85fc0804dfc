export interface FileButtonProps {
  onFiles(files: readonly File[]): void;
}

/** Chooses a file of text. Which kinds there are a person sees by its name; what is in it is looked at later. */
export function FileButton({ onFiles }: FileButtonProps) {
  return (
    <label class="button-quiet file-button">
      Choose a .txt file
      <input
        type="file"
        class="file-field"
        accept=".txt,text/plain"
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
