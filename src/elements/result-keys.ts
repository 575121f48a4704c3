/**
 * Arrow keys: down from the field into the results, along them, and up again into the field; Escape leads back to it.
 * Nothing else moves the focus.
 */
export function moveAlong(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  if (!(event.target instanceof HTMLElement) || (event.target !== field && !list.contains(event.target)))
    return;
  const links = [...list.querySelectorAll<HTMLAnchorElement>('li > a:first-of-type')];
  const at = links.findIndex((link) => link.parentElement?.contains(event.target as Node));
  const goal = goalOf(event.key, at, links, field);
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}

function goalOf(
  key: string,
  at: number,
  links: readonly HTMLElement[],
  field: HTMLElement,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return links[at + 1];
  if (at < 0) return undefined;
  if (key === 'Escape') return field;
  return key === 'ArrowUp' ? (links[at - 1] ?? field) : undefined;
}
