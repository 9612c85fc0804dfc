import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A node of the syntax of a file (ESTree), as far as tests look at it. */
export interface Syntax {
  type: string;
  [key: string]: unknown;
}

/** Calls back with each node of the syntax of a file, and the nodes that it is in, the innermost last. */
export function walkSyntax(
  file: string,
  visit: (node: Syntax, within: readonly Syntax[]) => void,
): void {
  const walk = (value: unknown, within: readonly Syntax[]): void => {
    if (Array.isArray(value)) for (const each of value) walk(each, within);
    if (!isSyntax(value)) return;
    visit(value, within);
    for (const child of Object.values(value)) walk(child, [...within, value]);
  };
  walk(parseSync(file, readFileSync(file, 'utf8')).program, []);
}

/** Whether something is a node, of a type if one is given. */
export function isSyntax(value: unknown, type?: string): value is Syntax {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { type: own } = value as Partial<Syntax>;
  return typeof own === 'string' && (type === undefined || own === type);
}
