import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What the tool makes of an article, as text. */
export const timeline = (...parameters) => execFileSync('dotnet', ['run', '--project', join(root, 'src', 'Timeline.Cli'), ...(process.env.NO_BUILD ? ['--no-build'] : []), '--', ...parameters], { encoding: 'utf8', maxBuffer: 1 << 28 });

let failed = 0, passed = 0;
export const check = (what, right, seen = '') => {
  if (right) passed++;
  else { failed++; console.log(`FAILED: ${what}${seen === '' ? '' : `, but saw ${JSON.stringify(seen)}`}`); }
};
export const finish = () => {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
};
