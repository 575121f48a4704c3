/*
 * The first thing that runs, on whatever Node the machine has (20 or newer), before anything is installed: it installs
 * what the lockfile says if that is missing or stale, and hands over to the Node that the project brings.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.installed-lockfile');
const binary = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function isInstalled(hash) {
  return existsSync(binary) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/*
 * `npm ci` refuses a lockfile that leaves out builds for other platforms which the registry in use does not have;
 * `npm install --no-save` takes the same locked versions and hashes and writes nothing.
 */
function install() {
  const hash = lockfileHash();
  if (isInstalled(hash)) return;
  console.log('Installing what the lockfile names (about a minute) …');
  const npm = spawnSync(
    'npm',
    ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (npm.error)
    stop('npm was not found. It comes with Node.js from nodejs.org; please install that and try again.');
  if (npm.status !== 0)
    stop('The packages could not be installed. Please check the network connection and try again.');
  if (!existsSync(binary))
    stop(
      'The Node.js this project brings did not install. Please allow install scripts (npm config set ignore-scripts false) and try again.',
    );
  writeFileSync(stamp, hash);
}

function handOver([task, ...rest]) {
  const path = [dirname(binary), join(root, 'node_modules', '.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  );
  const environment = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(binary, [join(root, 'scripts', `${task}.ts`), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: environment,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
}

if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Node.js 20 or newer is needed; this is ${process.versions.node}.`);
install();
handOver(process.argv.slice(2));
