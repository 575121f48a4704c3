import type { ExecFileSyncOptions } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * MDN's HTTP Observatory comes as a whole service with a database. Only its rules are wanted here: the package is fetched
 * once, its content compared with a hash, and its rules are run as they are. Nothing of it is installed
 * (docs/decisions/0003-dependencies.md).
 */
const PACKAGE = '@mdn/mdn-http-observatory@1.4.8';
const CONTENT = '0goue3nubqDQuIqLaQWRUa7iNsgTOwIlJdqbiC8sO7PxqwmpdQJo9Q8GCvXkcp7s35yGj9X/RGkZ4iIBZoYHxw==';

/** What the rules would import and do not need to judge a response that was recorded. */
const STAND_INS: Record<string, string> = {
  // Asks servers. Here the test has asked already.
  'src/retriever/session.js': 'export class Session {}',
  // Domains that browsers never visit without TLS. Ours stands in no list yet.
  'conf/hsts-preload.json': '{}',
  // Finds the scripts of a page, and their attributes. Pages of a build are well-formed.
  'node_modules/jsdom/package.json': '{"type":"module","main":"index.js"}',
  'node_modules/jsdom/index.js': `
    const scriptOf = (tag) => {
      const attribute = (name) => new RegExp(' ' + name + '="([^"]*)"').exec(tag)?.[1] ?? null;
      return { src: attribute('src') ?? '', crossOrigin: attribute('crossorigin'), getAttribute: attribute };
    };
    export class JSDOM {
      constructor(html) {
        const scripts = [...html.matchAll(/<script\\b[^>]*>/g)].map(([tag]) => scriptOf(tag));
        this.window = { document: { querySelectorAll: () => scripts } };
      }
    }`,
  // Named by the rules for cookies, and not used by them.
  'node_modules/tough-cookie/package.json': '{"type":"module","main":"index.js"}',
  'node_modules/tough-cookie/index.js': 'export class Cookie {}',
  // Finds the domain of a script's address. Scripts of other domains are refused before, by their address.
  'node_modules/tldts/package.json': '{"type":"module","main":"index.js"}',
  'node_modules/tldts/index.js':
    'export const parse = (url) => ({ domain: URL.canParse(url) ? new URL(url).hostname : null });',
};

/** An answer as the Observatory keeps it. */
export type RecordedResponse = {
  status: number;
  headers: Record<string, string>;
  verified: boolean;
  httpEquiv: Map<string, string[]>;
};

/** Everything the Observatory has asked for before it judges. */
export type RecordedVisit = {
  hostname: string;
  resources: { path: string };
  responses: Record<'auto' | 'http' | 'https', RecordedResponse> & {
    cors: RecordedResponse | null;
    httpRedirects: { url: URL; status: number }[];
    httpsRedirects: { url: URL; status: number }[];
  };
  session: { url: URL; jar: { serializeSync: () => { cookies: unknown[] } } };
};

type Rule = (visit: RecordedVisit) => { result: string };

/** The points of a visit, and what each rule found. */
export type Score = (visit: RecordedVisit) => { score: number; results: string[] };

/** Fetches the package into a folder; false when the registry does not answer. */
function fetchPackage(folder: string): boolean {
  const silent: ExecFileSyncOptions = { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] };
  let name: string;
  try {
    name = execFileSync('npm', ['pack', PACKAGE, '--silent'], { ...silent, timeout: 60_000 }).toString();
  } catch {
    return false;
  }
  const archive = join(folder, name.trim());
  const content = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (content !== CONTENT) throw new Error(`${PACKAGE} is not what was read: its hash has changed.`);
  execFileSync('tar', ['-xzf', archive], silent);
  return true;
}

function putStandIns(folder: string): void {
  for (const [file, text] of Object.entries(STAND_INS)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/**
 * MDN's rules, ready to score a visit; nothing when they are not here yet and the registry does not answer.
 * @throws {Error} when the package is not the one that was read
 */
export async function observatory(): Promise<Score | undefined> {
  const folder = resolve('.cache/observatory-1.4.8');
  const target = join(folder, 'package');
  if (!existsSync(target)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    if (!fetchPackage(folder)) return undefined;
  }
  putStandIns(target);
  const load = (file: string): Promise<unknown> => import(pathToFileURL(join(target, file)).href);
  const { ALL_TESTS: rules } = (await load('src/constants.js')) as { ALL_TESTS: Rule[] };
  const { getScoreModifier } = (await load('src/grader/grader.js')) as {
    getScoreModifier: (result: string) => number;
  };
  const { MINIMUM_SCORE_FOR_EXTRA_CREDIT: least } = (await load('src/grader/charts.js')) as {
    MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
  };
  return (visit) => {
    const results = rules.map((rule) => rule(visit).result);
    const modifiers = results.map(getScoreModifier);
    const sum = (values: number[]): number => values.reduce((total, value) => total + value, 100);
    // Points beyond 100 count only for those who have lost few (scanner/index.js).
    const withoutExtra = sum(modifiers.filter((value) => value < 0));
    return { results, score: withoutExtra >= least ? sum(modifiers) : withoutExtra };
  };
}
