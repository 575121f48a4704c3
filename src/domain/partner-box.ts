import { phoneDisplay, phoneHref } from './phone.ts';

/** What stands in the box that partners put on their own pages. */
export type PartnerBox = {
  language: string;
  heading: string;
  calls: readonly { label: string; number: string }[];
  link: { label: string; href: string };
  /** Since when the numbers are right, as a sentence. */
  checked: string;
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * The box as HTML to copy. It has no script, style, picture or class, so a page shows it under any policy and asks nobody
 * for anything; `noreferrer` keeps the link from telling where somebody comes from.
 */
export function partnerBoxHtml({ language, heading, calls, link, checked }: PartnerBox): string {
  const items = calls.map(
    ({ label, number }) =>
      `    <li>${escaped(label)}: <a href="${phoneHref(number)}">${phoneDisplay(number)}</a></li>`,
  );
  return [
    `<aside lang="${language}" aria-label="${escaped(heading)}">`,
    `  <p><strong>${escaped(heading)}</strong></p>`,
    '  <ul>',
    ...items,
    '  </ul>',
    `  <p><a href="${escaped(link.href)}" rel="noreferrer">${escaped(link.label)}</a></p>`,
    `  <p><small>${escaped(checked)}</small></p>`,
    '</aside>',
  ].join('\n');
}
