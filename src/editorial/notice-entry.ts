import { stringify } from 'yaml';
import { AREAS, GROUPS } from '#domain/eligibility.ts';
import { KINDS } from '#domain/service.ts';
import { slugFrom } from '#domain/slug.ts';
import type { ContentTree } from './content-tree.ts';
import { NEW_LABELS, chosen, readAnswers, required } from './issue-form.ts';
import { nextNumber } from './new-number.ts';
import type { Fact, Issue, Proposal } from './notice.ts';
import { FACTS, proposalOf, reasonOf } from './notice.ts';

const BODY = '## Was hier geschieht\n\nDieser Text fehlt noch.\n';

type NewAnswers = ReturnType<typeof readAnswers<typeof NEW_LABELS>>;

type Ask = (field: keyof typeof NEW_LABELS) => string;

function contactFacts({ phone, website }: NewAnswers, reason: string): Fact {
  const phones = phone === undefined ? [] : [{ ...FACTS.phones(phone), state: 'unconfirmed', reason }];
  return {
    channels: [website === undefined ? 'phone' : 'online'],
    ...(phones.length > 0 ? { phones } : {}),
    ...(website === undefined ? {} : { websites: [{ url: website }] }),
  };
}

function kindFrom(answers: NewAnswers, ask: Ask): (typeof KINDS)[number] {
  const kind = chosen(ask('kind'), NEW_LABELS.kind, KINDS);
  if (kind !== 'shelter' || answers.phone === undefined) return kind;
  throw new Error(
    'Nummern von Schutzhäusern gehören nicht in ein öffentliches Formular. Bitte löschen Sie den Hinweis und schreiben Sie eine E-Mail.',
  );
}

function newFacts(answers: NewAnswers, issue: Issue, number: number): Fact {
  const ask: Ask = (field) => required(answers[field], NEW_LABELS[field]);
  const kind = kindFrom(answers, ask);
  return {
    ...{ number, name: ask('name'), kind, topics: [ask('topic').split(' ')[0]], summary: ask('summary') },
    ...{ draft: true, checked: issue.today },
    eligibility: {
      groups: [chosen(ask('group'), NEW_LABELS.group, GROUPS)],
      areas: [chosen(ask('area'), NEW_LABELS.area, AREAS)],
    },
    ...contactFacts(answers, reasonOf(issue, ask('source'))),
    place: { kind: kind === 'shelter' ? 'confidential' : 'remote' },
    fallbacks: ['hilfetelefon-gewalt-gegen-frauen'],
    sources: {
      hinweis: { title: `Hinweis Nr. ${String(issue.number)}`, year: Number(issue.today.slice(0, 4)) },
    },
  };
}

/**
 * A draft for a service that somebody proposes. Its words below the head are ours: nothing foreign is ever compiled.
 * @throws {Error} in German when the notice cannot become an entry
 */
export function newEntry(issue: Issue, tree: Pick<ContentTree, 'services' | 'topics'>): Proposal {
  const answers = readAnswers(issue.body, NEW_LABELS);
  const facts = newFacts(answers, issue, nextNumber(tree.services));
  const slug = slugFrom(required(answers.name, NEW_LABELS.name));
  if (slug.length < 3) throw new Error(`„${NEW_LABELS.name}“: Der Name braucht Buchstaben.`);
  if (tree.services.some((each) => each.slug === slug))
    throw new Error(
      'Einen Eintrag mit diesem Namen gibt es schon. Bitte das Formular „Angabe stimmt nicht“ nehmen.',
    );
  const [topic] = facts['topics'] as string[];
  if (!tree.topics.some((each) => each.slug === topic))
    throw new Error(`„${NEW_LABELS.topic}“: Diese Antwort steht nicht zur Wahl.`);
  return proposalOf(slug, `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${BODY}`);
}
