import { shippedPackages } from './shipped-packages';

/** Prints the packages whose code is part of the extension: name, version, licence. */
export async function main(): Promise<void> {
  const inChrome = await shippedPackages('chrome');
  const inFirefox = await shippedPackages('firefox');
  const lines = [...inChrome, ...inFirefox].map(
    ({ name, version, licence }) => `${name} ${version}  ${licence}`,
  );
  console.log([...new Set(lines)].join('\n'));
}
