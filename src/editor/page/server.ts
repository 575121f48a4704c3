import type { FormField } from '#editor/form-field.ts';

/** A collection as the bridge describes it. */
export type EditableCollection = { name: string; form: FormField; hasWords: boolean };

/** Something that has to be mended, as the content check says it. */
export type Fault = { file: string; line: number; message: string };

type Outcome = { findings?: Fault[]; refusal?: string };

/** Asks the bridge for something. */
export async function ask<Reply>(path: string): Promise<Reply> {
  const response = await fetch(path);
  const reply = (await response.json()) as Reply & { refusal?: string };
  if (reply.refusal) throw new Error(reply.refusal);
  return reply;
}

/** Sends an entry to be checked, or to be checked and written. */
export async function send(path: 'check' | 'save', entry: object): Promise<Outcome> {
  const token = document.querySelector<HTMLMetaElement>('meta[name=redaktion-token]')?.content ?? '';
  const headers = { 'Content-Type': 'application/json', 'X-Redaktion-Token': token };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(entry) });
  return (await response.json()) as Outcome;
}
