import type { Fault } from './desk.ts';
import { element } from './element.ts';

/** Where entries stand in the page. */
export const main = document.querySelector('#entry') ?? document.body;

/** The content check names a field first, as `phones[1].number: …`; its sentence then stands at that field. */
function showFault({ message, line }: Fault, report: HTMLElement): void {
  const [, path = '', sentence = message] = /^([A-Za-z][\w.[\]-]*): (.*)$/s.exec(message) ?? [];
  const target = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  report.append(element('p', {}, `${path ? `${path}: ` : ''}${sentence} (Zeile ${String(line)})`));
  if (!path || !target) return;
  const fault = element('p', { className: 'fault', id: `fault-${path}` }, sentence);
  target.setAttribute('aria-invalid', 'true');
  target.setAttribute('aria-describedby', fault.id);
  target.after(fault);
}

function clear(): void {
  for (const fault of document.querySelectorAll('.fault, [role=alert], [role=status]')) fault.remove();
  for (const target of document.querySelectorAll('[aria-invalid]')) target.removeAttribute('aria-invalid');
}

/** Says something below the form, in place of what was said before. */
export function say(role: 'alert' | 'status', sentence: string): HTMLElement {
  clear();
  const box = element('div', { tabIndex: -1 }, element('p', {}, sentence));
  box.setAttribute('role', role);
  main.append(box);
  box.focus();
  return box;
}

/** Says what has to be mended, in one place and at each field. */
export function sayFaults(sentence: string, faults: readonly Fault[]): void {
  const report = say('alert', sentence);
  for (const fault of faults) showFault(fault, report);
}

/** Says why something could not be done. */
export function sayError(error: unknown): void {
  say('alert', error instanceof Error ? error.message : String(error));
}
