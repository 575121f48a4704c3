import type { Service } from '#domain/service.ts';
import type { ServiceWay, WayAnswer, WayIn } from '#domain/way-in.ts';
import { answersOf, isForbiddenDoor, isOpenTo } from '#domain/wrong-door.ts';
import type { ContentTree, Entry } from './content-tree.ts';
import type { Fault, Finding } from './finding.ts';
import { fault } from './finding.ts';

type Placed = { path: (string | number)[]; wrong: Fault };

function forbidden(slug: string, { text }: WayAnswer): Fault {
  const message = `„${slug}“ darf bei „${text}“ nie stehen. Bitte die Antwort bei dieser Zeile weglassen.`;
  return { code: 'WAY_FORBIDDEN', message };
}

function notOpen(slug: string, { text }: WayAnswer): Fault {
  const message = `„${slug}“ ist nach seinen eigenen Angaben nicht für „${text}“ da. Bitte die Antwort weglassen, oder mit „nearest: true“ und einem Satz unter „why“ sagen, für wen es da ist.`;
  return { code: 'WAY_NOT_OPEN', message };
}

function doorFaults(way: ServiceWay, service: Service, { questions }: WayIn): Fault[] {
  const besides = questions
    .flatMap(({ answers }) => answers)
    .filter(({ name }) => way.with.includes(name))
    .flatMap(({ groups }) => groups ?? []);
  return questions
    .filter(({ adds }) => !adds)
    .flatMap((question) => answersOf(way, question))
    .flatMap((answer) => {
      if (answer.groups && isForbiddenDoor(service, answer)) return [forbidden(way.service, answer)];
      const isOpen = way.nearest || isOpenTo(service, answer, besides);
      return isOpen ? [] : [notOpen(way.service, answer)];
    });
}

function wayFaults({ value }: Entry<WayIn>, services: ReadonlyMap<string, Service>): Placed[] {
  return (['calls', 'places'] as const).flatMap((list) =>
    value[list].flatMap((way, index) => {
      const service = services.get(way.service);
      const faults = service ? doorFaults(way, service, value) : [];
      return faults.map((wrong) => ({ path: [list, index], wrong }));
    }),
  );
}

/** Finds entries of the way in that would send someone to a door that is not open to them, by its own eligibility. */
export function checkWays({ services, waysIn }: ContentTree): Finding[] {
  const known = new Map(services.map(({ slug, value }) => [slug, value]));
  return waysIn.flatMap((entry) =>
    wayFaults(entry, known).map(({ path, wrong }) => fault(entry.file.file, entry.file.placeOf(path), wrong)),
  );
}
