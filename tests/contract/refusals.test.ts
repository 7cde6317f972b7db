import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenTown, openTown } from "../pages/openTown.ts";
import { operations, type Target } from "./documentOperations.ts";
import { type Cell, readPermissionTable } from "./permissionTable.ts";
import { faultOfRefusal } from "./refusalIn.ts";

/** refusals.md, tried line by line with the tokens of real people. */
const table = readPermissionTable();
/** Who is no persona: by the object id of the account. */
const accounts: Readonly<Record<string, string>> = {
  otherChair: "7755fac5-c4a0-482b-a91a-94896284f9b5",
  head: "beea4903-ccdf-45ed-aeca-890250ea6893",
  otherMember: "6142dcbe-4f1f-4953-a8d6-9a1d70c7a27e",
};
/** IT last: it may do everything, deleting included. */
const people = [...(table.documents[0]?.cells.keys() ?? [])].sort(
  (a, b) => Number(a === "it") - Number(b === "it"),
);
const accountOf = (person: string) => accounts[person] ?? person;

interface Item {
  readonly id: string;
  readonly fields: {
    readonly Key: string;
    readonly Title: string;
    readonly GroupId?: string;
    readonly PersonId?: string;
    readonly SupervisorYear?: string;
    readonly SupervisorId?: string;
    readonly AreaKey?: string;
    readonly Year?: number;
  };
}

interface Place {
  readonly siteId: string;
  readonly sitePath: string;
  readonly lists: Readonly<Record<string, string>>;
}

let town: OpenTown;
let placeOf: (list: string) => Place & { readonly listId: string };
let targets: readonly (Target & { readonly cells: ReadonlyMap<string, Cell> })[];
let start: number;
const allowedWrites: string[] = [];

beforeAll(async () => {
  town = await openTown();
  const { siteId, lists, talks } = town.config;
  const sites: readonly Place[] = [
    {
      siteId,
      sitePath: "/sites/osaaminen",
      lists: { ...lists, Registry: await listIdOf(siteId, "Registry") },
    },
    { siteId: talks?.siteId ?? "", sitePath: "/sites/osaaminen-keskustelut", lists: talks?.lists ?? {} },
  ];
  await asHrPublishes(siteId, lists);
  placeOf = (list) => {
    const place = sites.find((one) => one.lists[list]);
    if (!place) throw new Error(`${list}: is in neither site`);
    return { ...place, listId: place.lists[list] ?? "" };
  };
  targets = await Promise.all(
    table.documents.map(async ({ list, key, cells }) => {
      const { siteId, sitePath, listId } = placeOf(list);
      const found = await itemsOf("it", list, key === "" ? "$top=1" : `$filter=fields/Key eq '${key}'`);
      if (found === null || found.length !== 1) throw new Error(`${list} ${key}: is not one document`);
      const [item] = found;
      const folder = (item && folderOf(item)) ?? null;
      return {
        siteId,
        sitePath,
        list,
        listId,
        cells,
        key: item?.fields.Key ?? "",
        itemId: item?.id ?? "",
        folder,
      };
    }),
  );
  start = await town.mark();
});
afterAll(() => town.close());

test.each(people)("%s sees of the groups' documents exactly what is listed", async (person) => {
  const row = table.listings.find((listing) => listing.person === person);
  for (const [list, expected] of row?.listings ?? []) {
    const all = (await itemsOf("it", list, "$top=5000")) ?? [];
    const isMeant = (one: string, item: Item) =>
      folderOf(item) !== undefined &&
      (one === "all" ||
        ownerOf(item) === one ||
        (one.startsWith("area:") && item.fields.AreaKey?.split("|")[1] === one.slice(5)) ||
        (one.startsWith("staff:") && item.fields.SupervisorYear?.split("|")[1] === one.slice(6)));
    for (const one of expected) expect(all.some((item) => isMeant(one, item))).toBe(true);
    const wanted = all.filter((item) => expected.some((one) => isMeant(one, item)));
    const ofYear = wanted.filter(({ fields }) => fields.Year === 2027);
    const seen = await itemsOf(accountOf(person), list, "$filter=fields/Year eq 2027&$top=5000");
    expect((seen ?? []).map(({ fields }) => fields.Title)).toEqual(ofYear.map(({ fields }) => fields.Title));
    // Without the filter nothing more but the folders that these documents lie in, named by a group's or person's id.
    const everything = (await itemsOf(accountOf(person), list, "$top=5000")) ?? [];
    const folders = new Set(wanted.map(folderOf));
    const titles = [...wanted.map(({ fields }) => fields.Title), ...folders];
    expect(everything.map(({ fields }) => fields.Title).sort()).toEqual(titles.sort());
  }
});

test.each(people)("%s may do what the table says and nothing else", async (person) => {
  const who = accountOf(person);
  const faults: string[] = [];
  for (const target of targets) {
    const cell = target.cells.get(person) ?? "-";
    const listed = await itemsOf(who, target.list, `$filter=fields/Key eq '${target.key}'`);
    if ((cell !== "-") !== (listed?.length === 1))
      faults.push(`${target.key}: ${listed?.length ?? "not"} listed`);
    for (const { name, letter, writes, onlyRefused, run } of operations) {
      const allowed = cell === "*" || cell.includes(letter);
      if (allowed && onlyRefused) continue;
      const answer = await run({ town, who, target });
      const isDone = answer.status >= 200 && answer.status < 300;
      const fault = allowed
        ? isDone
          ? null
          : `was refused: ${JSON.stringify(answer)}`
        : faultOfRefusal(answer);
      if (fault) faults.push(`${target.list} ${target.key}: ${name} ${fault}`);
      if (allowed && writes) allowedWrites.push(`${await oidOf(who)} ${writes} ${target.list}`);
    }
  }
  expect(faults).toEqual([]);
});

test("nothing was written but what the table allows", async () => {
  const names = new Map(targets.map(({ list, listId }) => [listId, list]));
  const written = (await town.ledger(start)).map(({ oid, what, path }) => {
    const listId = /\/lists(?:\/|\(guid')([0-9a-f-]+)/.exec(path)?.[1] ?? "";
    return `${oid} ${what} ${names.get(listId) ?? path}`;
  });
  expect(written.sort()).toEqual([...allowedWrites].sort());
});

/** The group or person whose document it is. */
const ownerOf = ({ fields: { GroupId, PersonId } }: Item) => GroupId ?? PersonId;

/** The folder that it lies in: of a half of a discussion the two people's, of anything else its owner's. */
function folderOf(item: Item): string | undefined {
  const { Key, PersonId, SupervisorId } = item.fields;
  return /^talk(employee|supervisor):/u.test(Key) ? `${PersonId}~${SupervisorId}` : ownerOf(item);
}

/** What there is to refuse: HR's summary, its post, published copies, a deputy, and a plan's way to its confirmation. */
async function asHrPublishes(siteId: string, lists: Readonly<Record<string, string>>): Promise<void> {
  for (const [list, key] of [
    ["Summaries", "summary:2027:hyvinvointi"],
    ["Posts", "post:2027:hyvinvointi:1"],
    ["PublishedStaff", "published:2027:hyvinvointi:1"],
    ["PublishedLeads", "published:2027:heinola:1"],
    ["Deputies", "deputy:ryhma-kippasuo"],
    ["PlanWork", "planprocess:2040"],
    ["PublishedStaff", "planconfirmed:2040:hyvinvointi:1"],
  ] as const) {
    const fields = { Title: key, Key: key, ...(list === "Deputies" ? {} : { Year: 2027 }) };
    const made = await town.send("hr", "POST", `/sites/${siteId}/lists/${lists[list]}/items`, { fields });
    if (made.status !== 201) throw new Error(`${key}: ${JSON.stringify(made.body)}`);
  }
}

async function listIdOf(siteId: string, name: string): Promise<string> {
  const { body } = await town.send("it", "GET", `/sites/${siteId}/lists`);
  const { value } = body as { value: { id: string; name: string }[] };
  return value.find((list) => list.name === name)?.id ?? "";
}

/** Null where the list itself is refused. */
async function itemsOf(who: string, list: string, query: string): Promise<readonly Item[] | null> {
  const { siteId, listId } = placeOf(list);
  const path = `/sites/${siteId}/lists/${listId}/items?$expand=fields&${encodeURI(query)}`;
  const answer = await town.send(who, "GET", path);
  if (answer.status !== 200) {
    expect(faultOfRefusal(answer)).toBeNull();
    return null;
  }
  return (answer.body as { value: Item[] }).value;
}

async function oidOf(who: string): Promise<string> {
  const { body } = await town.send(who, "GET", "/me");
  return (body as { id: string }).id;
}
