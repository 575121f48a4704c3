import type { CallQuestion } from '#domain/call-guide.ts';
import type { PublishedService } from '#domain/published-service.ts';
import { languagesText } from './condition-text.ts';
import type { Words } from './words.ts';

/** The answer to a question about a first talk, with the note of its fact; empty when there is no such fact. */
export function answerText(
  service: PublishedService,
  question: CallQuestion,
  words: Words,
  tag: string,
): string {
  if (question === 'languages') return service.languages ? languagesText(service.languages, words, tag) : '';
  const fact = service[question];
  return fact ? [words.call.answer[fact.value], fact.note].filter(Boolean).join(' ') : '';
}
