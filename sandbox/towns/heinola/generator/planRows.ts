import type { WrittenRow } from "../source/plannedRows.ts";
import { hashOf } from "./identity.ts";
import type { Need } from "./needs.ts";
import type { OrgGroup } from "./organisation.ts";

/** A row as its file has it. What is empty is left out. */
export interface Row {
  readonly need: string;
  readonly training: string;
  readonly targetGroup: string;
  readonly competenceId?: string;
  readonly competenceText?: string;
  readonly lineId?: string;
  readonly methodId?: string;
  readonly provider?: string;
  readonly when: string;
  readonly participants: number;
  readonly days: number;
  readonly cost?: number;
  readonly eligible: boolean;
  readonly answers?: readonly { readonly groupId: string; readonly needId: string }[];
  readonly from?: readonly { readonly groupId: string; readonly rowId: string }[];
  readonly since?: number;
}

interface Way {
  readonly words: string;
  readonly days: number;
  /** Euros for each, or for all together. */
  readonly each?: number;
  readonly all?: number;
  readonly eligible?: boolean;
  readonly providers?: readonly string[];
}

const schools = ["Koulutuskeskus Salpaus", "LAB-ammattikorkeakoulu", "FCG", "Alan täydennyskoulutus"];

/** How a need is answered where nobody has said, and what each way of learning usually takes. */
const ways: Readonly<Record<string, Way>> = {
  work: { words: "Opitaan työn lomassa", days: 2 },
  trial: { words: "Kokeilu ja sen purku yhdessä", days: 1.5 },
  project: { words: "Hanke, jossa opitaan tekemällä", days: 3 },
  rotation: { words: "Työkierto sovituilla viikoilla", days: 3 },
  colleague: { words: "Kollega opettaa", days: 1 },
  together: { words: "Ensimmäiset kerrat tehdään yhdessä", days: 1 },
  shadowing: { words: "Vierihoito sovittuina päivinä", days: 2 },
  meetings: { words: "Säännöllinen yhteinen palaveri", days: 0.5 },
  feedback: { words: "Palautekierros kaksi kertaa vuodessa", days: 0.25 },
  networks: { words: "Verkostotapaamiset", days: 1, each: 40 },
  mentoring: { words: "Mentorointi pareittain", days: 3 },
  induction: { words: "Perehdytys työpaikalla", days: 1 },
  visits: { words: "Tutustumiskäynti", days: 1, each: 45 },
  conversations: { words: "Yhteinen keskustelu", days: 0.25 },
  sharing: { words: "Oppien jakaminen viikkopalaverissa", days: 0.5 },
  "colleague-visits": { words: "Kollegavierailut", days: 0.5 },
  "self-study": { words: "Itsenäinen opiskelu verkossa", days: 0.5 },
  webinars: {
    words: "Webinaari yhdessä katsottuna",
    days: 0.25,
    each: 60,
    eligible: true,
    providers: ["Eduhouse"],
  },
  "remote-training": {
    words: "Etäkoulutus",
    days: 0.5,
    each: 70,
    eligible: true,
    providers: ["FCG", "Eduhouse"],
  },
  "micro-training": { words: "Yksikön mikrokoulutus", days: 0.25, providers: ["Oma väki"] },
  seminars: { words: "Seminaari", days: 1, each: 280, eligible: true, providers: schools },
  training: { words: "Koulutuspäivä", days: 1, all: 1400, eligible: true, providers: schools },
  consultants: {
    words: "Asiantuntijan aamupäivä",
    days: 0.5,
    all: 1900,
    providers: ["Ulkopuolinen asiantuntija"],
  },
  courses: { words: "Kurssi", days: 2, each: 390, eligible: true, providers: schools },
  "work-supervision": { words: "Ryhmätyönohjaus", days: 1, all: 1500, providers: ["Työnohjaaja"] },
};
const usualWay: Way = { words: "Sovitaan ryhmässä", days: 0.5 };

/** From 0 to 1, the same on every run. */
export function chance(seed: string): number {
  return Number.parseInt(hashOf(seed).slice(0, 8), 16) / 0x1_0000_0000;
}

function pickOf<T>(from: readonly T[], seed: string): T | undefined {
  return from[Math.floor(chance(seed) * from.length)];
}

const counts: readonly (readonly [RegExp, number])[] = [
  [/^yksi\b/iu, 1],
  [/^(kaksi|molemmat)\b/iu, 2],
  [/^kolme\b/iu, 3],
  [/^neljä\b/iu, 4],
];

function participantsOf({ description, targetGroup, group }: Need): number {
  const size = group.members.length;
  const said = counts.find(([words]) => words.test(targetGroup))?.[1];
  if (said !== undefined) return Math.min(said, size);
  if (/^(koko|kaikki|tiimi|palvelualueen)/iu.test(targetGroup)) return size;
  return Math.max(2, Math.ceil(size * (0.3 + 0.4 * chance(`osuus ${group.id} ${description}`))));
}

/** The row that answers a need in its group's plan of that year. */
export function rowOfNeed(need: Need, planYear: number): Row {
  const { group, id, fate, methodId, competenceId, competenceText, lineId } = need;
  const seed = `${planYear} ${group.id} ${id}`;
  const way = (methodId === null ? undefined : ways[methodId]) ?? usualWay;
  const participants = participantsOf(need);
  const provider = pickOf(way.providers ?? [], seed);
  const cost = Math.round(((way.each ?? 0) * participants + (way.all ?? 0)) / 10) * 10;
  const season = pickOf(["kevät", "syksy", "touko–kesäkuu", "elo–syyskuu", "loka–marraskuu"], `aika ${seed}`);
  return {
    need: need.description,
    training: fate?.ledTo?.what ?? way.words,
    targetGroup: need.targetGroup,
    ...(competenceId !== null && { competenceId }),
    ...(competenceText !== "" && { competenceText }),
    ...(lineId !== null && { lineId }),
    ...(methodId !== null && { methodId }),
    ...(provider !== undefined && { provider }),
    when: fate?.ledTo?.when ?? `${season} ${planYear}`,
    participants,
    days: way.days,
    ...(cost > 0 && { cost }),
    eligible: way.eligible ?? false,
    answers: [{ groupId: group.id, needId: id }],
  };
}

export function rowOfWritten(written: WrittenRow, group: OrgGroup, planYear: number): Row {
  const { need, training, target, methodId, competenceId, provider, when, days, eligible } = written;
  const participants = Math.max(1, Math.round(group.members.length * written.share));
  return {
    need,
    training,
    targetGroup: target,
    competenceId,
    methodId,
    provider,
    when: `${when} ${planYear}`,
    participants,
    days,
    ...(written.euros > 0 && { cost: participants * written.euros }),
    eligible,
  };
}

/** Alike rows as one: people and euros together, everything that they answer kept. */
export function merged(rows: readonly Row[]): readonly Row[] {
  const byTraining = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.training in ownWords ? `${row.training} ${row.need}` : row.training;
    byTraining.set(key, [...(byTraining.get(key) ?? []), row]);
  }
  return [...byTraining.values()].flatMap((alike) => {
    const [first, ...others] = alike;
    if (!first || others.length === 0) return first ? [first] : [];
    const targets = [...new Set(alike.map(({ targetGroup }) => targetGroup))];
    const cost = alike.reduce((sum, row) => sum + (row.cost ?? 0), 0);
    const answers = alike.flatMap((row) => row.answers ?? []);
    const from = alike.flatMap((row) => row.from ?? []);
    return [
      {
        ...first,
        targetGroup: targets.slice(0, 3).join(", "),
        participants: alike.reduce((sum, { participants }) => sum + participants, 0),
        ...(cost > 0 && { cost }),
        ...(answers.length > 0 && { answers }),
        ...(from.length > 0 && { from }),
      },
    ];
  });
}

/** Trainings that are named by their way alone are alike only when the need is the same. */
const ownWords: Readonly<Record<string, true>> = Object.fromEntries(
  [...Object.values(ways), usualWay].map(({ words }) => [words, true]),
);
