import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';

const WHO = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

/** A throw-away clone of the content with the editor running on it. */
export type Clone = {
  content: string;
  address: string;
  /** Runs Git in the clone and returns what it printed. */
  git(...words: string[]): string;
  read(file: string): string;
  write(file: string, text: string): void;
  commit(): void;
  remove(): Promise<void>;
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function startEditor(content: string, port: number): Promise<ChildProcess> {
  const environment = { ...process.env, CONTENT_DIR: content, PORT: String(port) };
  const editor = spawn('node', ['scripts/redaktion.ts'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(editor.stdout, 'data');
  return editor;
}

/** Copies the content into a new Git repository and starts the editor there, on a free port. */
export async function cloneContent(): Promise<Clone> {
  const folder = mkdtempSync(join(tmpdir(), 'redaktion-clone-'));
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  const git = (...words: string[]): string =>
    execFileSync('git', ['-C', folder, ...WHO, ...words], { encoding: 'utf8' });
  const port = await freePort();
  const editor = await startEditor(content, port);
  git('init', '--quiet');
  return {
    content,
    git,
    address: `http://localhost:${String(port)}/redaktion/`,
    read: (file) => readFileSync(join(content, file), 'utf8'),
    write: (file, text) => writeFileSync(join(content, file), text),
    commit: () => {
      git('add', '.');
      git('commit', '--quiet', '--message', 'Before');
    },
    remove: async () => {
      editor.kill();
      if (editor.exitCode === null && editor.signalCode === null) await once(editor, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}
