/**
 * Reads a file of JSON records, one per line. Throws one error that names every faulty record by file and line: no
 * record is passed over. `read` throws with what is wrong with a record.
 */
export function readJsonLines<T>(file: string, content: string, read: (record: unknown) => T): T[] {
  const faults: string[] = [];
  const records = content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [read(JSON.parse(line))];
    } catch (error) {
      faults.push(`${file}:${index + 1}: ${(error as Error).message}`);
      return [];
    }
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return records;
}
