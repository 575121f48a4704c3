import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { AREAS, GROUPS } from '#domain/eligibility.ts';
import { KINDS, serviceSchema } from '#domain/service.ts';
import { slugFrom } from '#domain/slug.ts';
import { checkTree } from '#editorial/check.ts';
import { contentRoot, readContentTree } from '#editorial/content-tree.ts';
import { parseEntry } from '#editorial/entry-file.ts';
import { nextNumber } from '#editorial/new-number.ts';
import { findingLine } from '#editorial/finding.ts';
import { checkSchema } from '#editorial/schema-check.ts';

type Facts = Record<string, unknown>;
type Ask = (question: string) => Promise<string>;

async function askOneOf(ask: Ask, question: string, allowed: readonly string[]): Promise<string> {
  const answer = (await ask(`${question}\n  (${allowed.join(', ')}): `)).trim();
  if (allowed.includes(answer)) return answer;
  console.log(`„${answer}“ steht nicht zur Wahl.`);
  return askOneOf(ask, question, allowed);
}

type Answers = Record<'name' | 'kind' | 'topic' | 'group' | 'area' | 'summary' | 'website', string>;

async function askAnswers(ask: Ask, topics: readonly string[]): Promise<Answers> {
  return {
    name: (await ask('Wie heißt das Angebot? ')).trim(),
    kind: await askOneOf(ask, 'Welche Art von Hilfe ist es?', KINDS),
    topic: await askOneOf(ask, 'Unter welchem Thema steht es?', topics),
    group: await askOneOf(ask, 'Für wen ist es vor allem da?', GROUPS),
    area: await askOneOf(ask, 'Für Menschen aus welchem Gebiet?', AREAS),
    summary: (await ask('Was geschieht dort, in einem Satz (20 bis 170 Zeichen)? ')).trim(),
    website: (await ask('Website mit https:// (oder leer lassen): ')).trim(),
  };
}

function asFacts({ name, kind, topic, group, area, summary, website }: Answers, number: number): Facts {
  return {
    number,
    name,
    kind,
    topics: [topic],
    summary,
    draft: true,
    checked: new Date().toISOString().slice(0, 10),
    eligibility: { groups: [group], areas: [area] },
    channels: [website ? 'online' : 'phone'],
    ...(website ? { websites: [{ url: website }] } : {}),
    place: { kind: kind === 'shelter' ? 'confidential' : 'remote' },
    fallbacks: ['hilfetelefon-gewalt-gegen-frauen'],
    sources: {},
  };
}

async function askFacts(ask: Ask): Promise<Facts> {
  const { services, topics } = readContentTree();
  return asFacts(
    await askAnswers(
      ask,
      topics.map(({ slug }) => slug),
    ),
    nextNumber(services),
  );
}

function write(facts: Facts): void {
  const path = join(contentRoot(), 'services', slugFrom(String(facts['name'])), 'index.mdx');
  const text = `---\n${stringify(facts, { lineWidth: 0 })}---\n\n## Was hier geschieht\n\n${String(facts['summary'])}\n`;
  if (existsSync(path)) throw new Error(`Den Eintrag ${path} gibt es schon. Es wurde nichts geschrieben.`);
  const faults = checkSchema(parseEntry(path, text), serviceSchema).findings;
  if (faults.length > 0)
    throw new Error(`${faults.map(({ message }) => message).join('\n')}\nEs wurde nichts geschrieben.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(
    `\nGeschrieben: ${path}\nEs ist ein Entwurf (draft: true). Was noch fehlt, steht in content/README.md.`,
  );
  for (const finding of checkTree(readContentTree())) console.log(findingLine(finding));
}

const terminal = createInterface({ input: process.stdin, output: process.stdout });
const lines = terminal[Symbol.asyncIterator]();
const ask: Ask = async (question) => {
  process.stdout.write(question);
  const { value, done } = await lines.next();
  if (done) throw new Error('\nDie Eingabe endete vor der letzten Frage. Es wurde nichts geschrieben.');
  return value;
};

try {
  write(await askFacts(ask));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  terminal.close();
}
