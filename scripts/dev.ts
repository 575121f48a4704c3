import { dev } from 'astro';

/** Drafts and unconfirmed facts are visible here, marked; they never reach a build. */
await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });
