/** What we use of the package, without the types of Node that its own ask for. */
declare module 'papaparse' {
  export interface PapaError {
    code: string;
    /** Where it is, in UTF-16 units. */
    index?: number;
  }
  interface Row {
    data: string[];
    errors: PapaError[];
    /** Where the row ends, in UTF-16 units. */
    meta: { cursor: number };
  }
  interface Parser {
    abort(): void;
  }
  interface ParseOptions {
    delimiter: string;
    newline: string;
    step(row: Row, parser: Parser): void;
  }
  const papa: {
    parse(text: string, options: ParseOptions): void;
    unparse(rows: string[][], options: { delimiter: string; newline: string }): string;
  };
  export default papa;
}
