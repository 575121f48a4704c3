const SPOKEN = /\s(?:content|title|alt|aria-label|placeholder)="([^"]*)"/g;

/** What people see or hear: without code, drawings and tags. Other files are read as they are, but for code. */
export function visibleText(path: string, text: string): string {
  if (/\.(js|css|svg)$/.test(path)) return '';
  if (!path.endsWith('.html')) return text;
  const markup = text.replaceAll(/<(script|style|svg)[\s>][\s\S]*?<\/\1>/g, ' ');
  const spoken = [...markup.matchAll(SPOKEN)].map(([, words]) => words ?? '');
  return [markup.replaceAll(/<[^>]*>/g, '¦'), ...spoken].join('¦');
}
