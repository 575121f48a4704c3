/** A place as the list shows it: the list is what the map is made from. */
export type ListedPlace = {
  number: number;
  point: [number, number];
  name: string;
  kinds: readonly string[];
  district: string;
  item: HTMLLIElement;
  /** The list it stands in when places are ordered by district. */
  home: Element | null;
};

function toPlace(item: HTMLLIElement): ListedPlace {
  const [latitude = 0, longitude = 0] = (item.dataset['point'] ?? '').split(',').map(Number);
  const names = [...item.querySelectorAll('p > a:first-child')].map(({ textContent }) => textContent.trim());
  return {
    number: Number(item.id.replace(/\D+/, '')),
    point: [latitude, longitude],
    name: names.join(', '),
    kinds: (item.dataset['kinds'] ?? '').split(' '),
    district: item.closest('section')?.querySelector('h3')?.textContent.trim() ?? '',
    item,
    home: item.parentElement,
  };
}

/** The places of the list inside an element, in the order of their numbers. */
export function placesIn(host: ParentNode): ListedPlace[] {
  return [...host.querySelectorAll<HTMLLIElement>('li[data-point]')]
    .map(toPlace)
    .sort((a, b) => a.number - b.number);
}
