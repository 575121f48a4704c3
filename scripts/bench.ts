import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Each file in the folder is a benchmark; without a name, the site itself is measured. */
const FOLDER = new URL('./bench/', import.meta.url);
const [name = 'site'] = process.argv.slice(2);
const file = new URL(`${basename(name)}.ts`, FOLDER);

if (existsSync(file)) await import(file.href);
else {
  const names = readdirSync(fileURLToPath(FOLDER), { withFileTypes: true }).filter((item) => item.isFile());
  console.error(
    `There is no benchmark "${name}". There are: ${names.map((each) => basename(each.name, '.ts')).join(', ')}`,
  );
  process.exitCode = 1;
}
