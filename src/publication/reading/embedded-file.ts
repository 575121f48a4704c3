const DATA_ADDRESS = /data:([\w.+-]+\/[\w.+-]+)((?:;[\w-]+(?:=[\w.-]+)?)*),([^"'`)\s<>\\]+)/g;

const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
  'application/json': 'json',
  'application/pdf': 'pdf',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/css': 'css',
  'text/javascript': 'js',
};

function unescaped(text: string): Buffer {
  try {
    return Buffer.from(decodeURIComponent(text));
  } catch {
    return Buffer.from(text);
  }
}

/** The files that stand in a text as `data:` addresses, each under a name that says its format. */
export function embeddedFiles(source: string): { name: string; bytes: Buffer }[] {
  return [...source.matchAll(DATA_ADDRESS)].map(([, type = '', how = '', content = '']) => ({
    name: `data.${ENDINGS[type] ?? type}`,
    bytes: how.includes('base64') ? Buffer.from(content, 'base64') : unescaped(content),
  }));
}
