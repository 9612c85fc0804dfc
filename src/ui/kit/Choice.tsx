export interface ChoiceProps<Word extends string> {
  label: string;
  value: Word;
  /** What each word is called, in the order in which they are offered. */
  options: Readonly<Record<Word, string>>;
  onChoose(word: Word): void;
}

/** One of a few words, to be chosen from a list that opens. */
export function Choice<Word extends string>({
  label,
  value,
  options,
  onChoose,
}: ChoiceProps<Word>) {
  return (
    <label class="row choice">
      <span class="choice-label">{label}</span>
      <select
        class="choice-list"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as Word)}
      >
        {Object.entries<string>(options).map(([word, name]) => (
          <option key={word} value={word}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
