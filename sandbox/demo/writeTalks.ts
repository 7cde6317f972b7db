import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type ListPlace, listReader } from "./listReader.ts";
import { tokensOf } from "./tokensOf.ts";

// Writes what a town's people have said in their development discussions, `talks/*.json`, as they would from the app:
// each document with its own writer's token, so that whatever SharePoint refuses them it refuses here.

/** What one person has written into one document; `merge` leaves the rest of its body as it is. */
interface Written {
  readonly by: string;
  readonly list: string;
  readonly key: string;
  readonly state?: string;
  readonly body?: object;
  readonly merge?: object;
  readonly digest?: object;
}

const { values } = parseArgs({
  options: {
    sandbox: { type: "string", default: "" },
    folder: { type: "string", default: "" },
    config: { type: "string", default: "" },
    today: { type: "string", default: "" },
  },
});
const { sandbox, folder, config, today } = values;
const scopes = ["Sites.ReadWrite.All"];
const json = { "Content-Type": "application/json" };
const partsInBatch = 20;
const writersAtOnce = 8;

const all = readdirSync(join(folder, "talks"))
  .map((file) => JSON.parse(readFileSync(join(folder, "talks", file), "utf8")))
  .filter((file: { readonly writtenBy: string }) => file.writtenBy <= today)
  .flatMap((file: { readonly documents: readonly Written[] }) => file.documents);
console.log(
  all.length === 0 ? "Nothing has been written by this day." : `${await write(all)} documents written`,
);

async function write(documents: readonly Written[]): Promise<number> {
  const tokens = tokensOf(sandbox, scopes);
  const find = listReader(sandbox, await tokens.persona("it"), placesOf(config));
  const accounts = accountsOf(join(folder, "org", "people.csv"));
  const patches = new Map<string, object[]>();
  for (const document of documents) {
    const { url, body } = await find(document.list, document.key);
    const next = document.body ?? { ...JSON.parse(body), ...document.merge };
    const fields = {
      Body: plain(next),
      ...(document.state ? { State: document.state } : {}),
      ...(document.digest ? { Digest: plain(document.digest) } : {}),
    };
    const request = { id: document.key, method: "PATCH", url, body: fields, headers: json };
    patches.set(document.by, [...(patches.get(document.by) ?? []), request]);
  }
  const waiting = [...patches];
  const writer = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [by, requests] = next;
      const oid = accounts.get(by);
      if (!oid) throw new Error(`${by} writes, and has no account`);
      const token = await tokens.oid(oid);
      for (let from = 0; from < requests.length; from += partsInBatch)
        await batch(token, requests.slice(from, from + partsInBatch));
    }
  };
  await Promise.all(Array.from({ length: writersAtOnce }, writer));
  return documents.length;
}

async function batch(token: string, requests: readonly object[]): Promise<void> {
  const answer = await fetch(`${sandbox}/v1.0/$batch`, {
    method: "POST",
    headers: { ...json, Authorization: `Bearer ${token}` },
    body: JSON.stringify({ requests }),
  });
  if (!answer.ok) throw new Error(`$batch answered ${answer.status}: ${await answer.text()}`);
  const { responses }: { responses: readonly { id: string; status: number; body: unknown }[] } =
    await answer.json();
  const refused = responses.find(({ status }) => status !== 200);
  if (refused) throw new Error(`${refused.id} answered ${refused.status}: ${JSON.stringify(refused.body)}`);
}

/** As the app keeps its documents: nothing in them that SharePoint could take for markup. */
function plain(value: object): string {
  return JSON.stringify(value).replace(
    /[&<>']/gu,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The lists of both sites, as setup has written them down. */
function placesOf(file: string): ReadonlyMap<string, ListPlace> {
  const written: {
    readonly siteId: string;
    readonly lists: Readonly<Record<string, string>>;
    readonly talks?: { readonly siteId: string; readonly lists: Readonly<Record<string, string>> };
  } = JSON.parse(readFileSync(file, "utf8"));
  return new Map(
    [written, ...(written.talks ? [written.talks] : [])].flatMap(({ siteId, lists }) =>
      Object.entries(lists).map(([name, listId]) => [name, { siteId, listId }] as const),
    ),
  );
}

function accountsOf(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const [header = "", ...rows] = readFileSync(file, "utf8")
    .replace(/^\uFEFF/u, "")
    .trim()
    .split(/\r?\n/u);
  const [person, account] = ["PersonId", "EntraId"].map((name) => header.split(";").indexOf(name));
  return new Map(
    rows.map((row) => {
      const cells = row.split(";");
      return [cells[person ?? 0] ?? "", cells[account ?? 0] ?? ""] as const;
    }),
  );
}
