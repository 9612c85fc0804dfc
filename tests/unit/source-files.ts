import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const IS_CODE = /\.(tsx?|mjs)$/;

/** Every file of code in a folder, by its path from the root of the repository. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => join(folder, `${file}`))
    .filter((file) => IS_CODE.test(file) && !file.endsWith('.d.ts'));
}

/** What a file imports, as it is written there. */
export function importsOf(file: string): string[] {
  return importsIn(readFileSync(file, 'utf8'));
}

/** What a source imports, as it is written there. */
export function importsIn(source: string): string[] {
  const statements =
    /^import\b[^;']*'([^']+)'|^export [\w\s{},*]*from '([^']+)'|\bimport\('([^']+)'/gm;
  return Array.from(source.matchAll(statements), ([, ...targets]) => targets.find(Boolean) ?? '');
}

/** The file of ours that an import names, as far as it is written; null for a package. */
export function targetOf(file: string, written: string): string | null {
  if (written.startsWith('@/')) return join('src', written.slice(2));
  return written.startsWith('.') ? normalize(join(dirname(file), written)) : null;
}

/** The files of code that a file imports. */
export function importedFiles(file: string): string[] {
  return importsOf(file).flatMap((written) => {
    const target = targetOf(file, written);
    const path = ['', '.ts', '.tsx', '.mjs'].map((ending) => target + ending);
    const found = target && path.find((each) => IS_CODE.test(each) && existsSync(each));
    return found ? [found] : [];
  });
}

/** The first circle of imports among files, from a file back to itself; null where there is none. */
export function findCircle(
  files: readonly string[],
  importsOfFile: (file: string) => readonly string[],
): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    done.add(file);
    for (const next of importsOfFile(file)) {
      const circle = visit(next, [...path, file]);
      if (circle) return circle;
    }
    return null;
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}
