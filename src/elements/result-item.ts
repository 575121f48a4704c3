import type { Result } from '#domain/search/search.ts';
import { cardAddress } from '#domain/search/search-index.ts';
import { part } from './part.ts';

function fill(item: ParentNode, name: string, text: string | undefined): void {
  const place = part(item, `[data-part=${name}]`, HTMLElement);
  const words = place.querySelector('strong') ?? place;
  words.textContent = text ?? '';
  place.hidden = !text;
}

/** A result as an item of the list, made from the template that the server rendered. */
export function resultItem(template: HTMLTemplateElement, { card, reasons }: Result): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  part(item, 'li', HTMLLIElement).dataset['entry'] = card.slug;
  const link = part(item, 'a', HTMLAnchorElement);
  link.href = cardAddress(card);
  link.textContent = card.name;
  fill(item, 'kind', card.label);
  const open = part(item, '[data-part=open]', HTMLElement);
  if (card.times !== undefined) open.dataset['times'] = card.times;
  fill(item, 'summary', card.summary);
  fill(item, 'reason', reasons.join(', '));
  const call = part(item, '[data-part=call]', HTMLAnchorElement);
  const [phone] = card.phones;
  if (phone === undefined) call.remove();
  else call.href = `tel:${phone}`;
  call.textContent = (call.dataset['label'] ?? '').replace('{number}', card.call ?? '');
  return item;
}
