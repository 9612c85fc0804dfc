// @ts-check
import { join } from 'node:path';
import addonsLinter from 'addons-linter';
import { ROOT } from '../driver/root.mjs';

const FOLDER = join(ROOT, '.output/firefox-mv3');

/** Has the linter of Mozilla's store read what was built for Firefox, and prints whatever it remarks, notices included. */
try {
  const linter = addonsLinter.createInstance({
    config: { _: [FOLDER], logLevel: 'fatal', output: 'none' },
    runAsBinary: false,
  });
  const { errors, warnings, notices } = await linter.run();
  const remarks = [...errors, ...warnings, ...notices];
  for (const { code, message, file = '' } of remarks) console.error(`${code} ${file}: ${message}`);
  console.log(`${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices.`);
  process.exitCode = remarks.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
