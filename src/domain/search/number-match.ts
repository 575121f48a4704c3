import type { Card } from './search-index.ts';

const RUN = /\+?\d(?:[\s/().-]*\d){2,}/g;
/** Shorter numbers are whole or they are none. */
const SHORTEST_PIECE = 4;

/** A number as it is dialled within Germany. */
function national(digits: string): string {
  return digits.replace(/^(?:\+|00)49/, '0');
}

/** The numbers in what was typed, in digits as dialled within Germany, however they were grouped. */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(RUN)]
    .map(([run]) => national(run.replaceAll(/[^\d+]/g, '')))
    .filter((run) => run.length >= 3);
}

function closeness(typed: string, phone: string): number {
  if (typed === phone) return 1;
  if (typed.length < SHORTEST_PIECE) return 0;
  if (phone.startsWith(typed)) return 0.8;
  return typed.length > SHORTEST_PIECE && phone.includes(typed) ? 0.6 : 0;
}

/** How far a number that was typed is one of this entry, from 0 to 1. */
export function numberMatch(numbers: readonly string[], { phones }: Card): number {
  return Math.max(0, ...numbers.flatMap((typed) => phones.map((phone) => closeness(typed, national(phone)))));
}
