import type { APIRoute, GetStaticPaths } from 'astro';
import { buildDay } from '#catalogue/clock.ts';
import { guideNamed } from '#catalogue/guides.ts';
import { paperContacts } from '#catalogue/papers.ts';
import { PAPERS } from '#domain/paper.ts';
import type { Paper } from '#domain/paper.ts';
import { SITE_PAGES } from '#domain/permalink.ts';
import { ROOT_LANGUAGE, wordsIn } from '#i18n/words.ts';
import { printed } from '#paper/print.ts';

export const getStaticPaths: GetStaticPaths = () =>
  PAPERS.map((paper) => ({ params: { paper: String(paper.number) }, props: paper }));

export const GET: APIRoute<Paper> = async ({ props, site }) => {
  const [urgent, afterCall] = await Promise.all([
    guideNamed('sofort-hilfe'),
    guideNamed('nach-dem-polizeieinsatz'),
  ]);
  const bytes = await printed(props, {
    contacts: await paperContacts(),
    urgent: urgent.guide,
    afterCall: afterCall.guide,
    words: wordsIn(ROOT_LANGUAGE),
    home: new URL(SITE_PAGES.home, site).href,
    firstSteps: new URL(SITE_PAGES.urgent, site).href,
    day: buildDay(),
  });
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/pdf' } });
};
