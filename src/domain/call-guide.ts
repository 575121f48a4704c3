import type { PublishedService } from './published-service.ts';

/** What people ask before they call or go somewhere, in the order in which it is answered. */
export const CALL_QUESTIONS = [
  ...(['answeredBy', 'languages', 'anonymity', 'cost'] as const),
  ...(['bill', 'police', 'children', 'pets'] as const),
];

export type CallQuestion = (typeof CALL_QUESTIONS)[number];

/** How people come to speak with someone there. */
export type WayOfTalking = 'phone' | 'visit';

/** What can be said beforehand, and what one has to ask there. */
export type CallGuide = { way: WayOfTalking; known: CallQuestion[]; open: CallQuestion[] };

/** How one speaks with someone there: by a number that may be shown, else by going there; or not at all. */
function wayOfTalking({ phones, channels }: PublishedService): WayOfTalking | undefined {
  if (phones.length > 0) return 'phone';
  return channels.includes('visit') ? 'visit' : undefined;
}

/** Who asks a helpline whether a child may come, a court about a dog, or a counter about the phone bill? */
function isAsked(question: CallQuestion, { kind }: PublishedService, way: WayOfTalking): boolean {
  if (question === 'bill') return way === 'phone';
  if (question === 'children') return kind !== 'hotline';
  return question !== 'pets' || kind === 'shelter' || kind === 'housing';
}

/**
 * Which questions about a first talk are answered by facts, and which stay open. Nothing stays open for an emergency
 * number: nobody asks it about prices before calling. `undefined` where there is nobody to speak with.
 */
export function callGuide(service: PublishedService): CallGuide | undefined {
  const way = wayOfTalking(service);
  if (!way) return undefined;
  const known = CALL_QUESTIONS.filter((question) => service[question] !== undefined);
  if (service.kind === 'emergency') return { way, known, open: [] };
  const open = CALL_QUESTIONS.filter(
    (question) => !known.includes(question) && isAsked(question, service, way),
  );
  return { way, known, open };
}
