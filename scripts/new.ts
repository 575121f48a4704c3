import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stringify } from 'yaml';
import { serviceSchema } from '#domain/service.ts';
import { slugFrom } from '#domain/slug.ts';
import { checkTree } from '#editorial/check.ts';
import { contentRoot, readContentTree } from '#editorial/content-tree.ts';
import { parseEntry } from '#editorial/entry-file.ts';
import { nextNumber } from '#editorial/new-number.ts';
import { findingLine } from '#editorial/finding.ts';
import { checkSchema } from '#editorial/schema-check.ts';
import { ROOT_LANGUAGE, wordsIn } from '#i18n/words.ts';

const { facts } = wordsIn(ROOT_LANGUAGE);

type Facts = Record<string, unknown>;
type Ask = (question: string) => Promise<string>;

/** What may be answered: the word of the file, and what it means. */
type Choice = Readonly<Record<string, string>>;

/** Asks until the answer is a number of the list, or a word or meaning that stands there. */
async function askOneOf(ask: Ask, question: string, choice: Choice): Promise<string> {
  const entries = Object.entries(choice);
  const list = entries.map(([, meaning], index) => `  ${String(index + 1).padStart(2)}  ${meaning}`);
  const answer = (await ask(`${question}\n${list.join('\n')}\nNummer oder Wort: `)).trim().toLowerCase();
  const found = entries.find(([word, meaning], index) =>
    [word, meaning.toLowerCase(), String(index + 1)].includes(answer),
  );
  if (found) return found[0];
  console.log(`„${answer}“ steht nicht zur Wahl.`);
  return askOneOf(ask, question, choice);
}

type Answers = Record<'name' | 'kind' | 'topic' | 'group' | 'area' | 'summary' | 'website', string>;

async function askAnswers(ask: Ask, topics: Choice): Promise<Answers> {
  return {
    name: (await ask('Wie heißt das Angebot? ')).trim(),
    kind: await askOneOf(ask, 'Welche Art von Hilfe ist es?', facts.kinds),
    topic: await askOneOf(ask, 'Unter welchem Thema steht es?', topics),
    group: await askOneOf(ask, 'Für wen ist es vor allem da?', facts.group),
    area: await askOneOf(ask, 'Für Menschen aus welchem Gebiet?', facts.area),
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
    await askAnswers(ask, Object.fromEntries(topics.map(({ slug, value }) => [slug, value.title]))),
    nextNumber(services),
  );
}

type Draft = { path: string; text: string };

/** @throws {Error} when there is such an entry, or the facts are none that an entry can have */
function draftOf(values: Facts): Draft {
  const path = join(contentRoot(), 'services', slugFrom(String(values['name'])), 'index.mdx');
  const text = `---\n${stringify(values, { lineWidth: 0 })}---\n\n## Was hier geschieht\n\n${String(values['summary'])}\n`;
  if (existsSync(path)) throw new Error(`Den Eintrag ${path} gibt es schon. Es wurde nichts geschrieben.`);
  const faults = checkSchema(parseEntry(path, text), serviceSchema).findings;
  if (faults.length > 0)
    throw new Error(`${faults.map(({ message }) => message).join('\n')}\nEs wurde nichts geschrieben.`);
  return { path, text };
}

/** @throws {Error} when it is not what was meant */
async function confirm(ask: Ask, { path, text }: Draft): Promise<void> {
  const answer = await ask(
    `\n${text}\nSo steht es dann in ${path}.\nSoll es so geschrieben werden? (ja/nein): `,
  );
  if (!/^ja?$/i.test(answer.trim())) throw new Error('Es wurde nichts geschrieben.');
}

function write({ path, text }: Draft): void {
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
  const draft = draftOf(await askFacts(ask));
  await confirm(ask, draft);
  write(draft);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  terminal.close();
}
