import type { FilledList, FilledPart } from '#domain/safety-plan.ts';

function isChecked(box: Element | null): boolean {
  return box instanceof HTMLInputElement && box.checked;
}

function wordsOf(node: Element | null): string {
  return (node?.textContent ?? '').trim();
}

function all(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

function filledPart(group: HTMLElement): FilledPart {
  const [name, quiet] = [wordsOf(group.querySelector('h3')), group.dataset['quiet'] ?? ''];
  const calls = all(group, '[data-call]');
  const fields = [...group.querySelectorAll('textarea')];
  return {
    name,
    quiet,
    isImportant: isChecked(group.querySelector('[data-part=important]')),
    numbers: calls.map((call) => ({
      name: wordsOf(call.querySelector('span')),
      number: wordsOf(call.querySelector('a')),
    })),
    answers: fields.map(({ parentElement, value, rows }) => ({
      ask: wordsOf(parentElement),
      text: value,
      lines: rows,
    })),
    ticks: all(group, '[data-part=tick]').map((box) => ({
      text: wordsOf(box.parentElement),
      isTicked: isChecked(box),
    })),
  };
}

/** Reads what stands in the fields of a plan. */
export function filledPlan(root: Element): FilledList[] {
  return [...root.querySelectorAll<HTMLElement>('[data-list]')].map((list) => ({
    name: wordsOf(list.querySelector('h2')),
    quiet: list.dataset['list'] ?? '',
    parts: [...list.querySelectorAll<HTMLElement>('fieldset')].map(filledPart),
  }));
}
