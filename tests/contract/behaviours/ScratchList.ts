import { randomUUID } from "node:crypto";
import { scratchColumns } from "../../../sandbox/graph/testing/scratchList.ts";
import type { Answer, Json, Target, Who } from "./Target.ts";

export const readLevel = 1073741826;

type FormEntry = { FieldName: string; FieldValue: string; HasException: boolean };

/** A list of a test's own in the test site, with a column of every kind. `remove` takes it away again. */
export class ScratchList {
  readonly #target: Target;
  readonly title: string;
  readonly id: string;

  constructor(target: Target, title: string, id: string) {
    this.#target = target;
    this.title = title;
    this.id = id;
  }

  static async make(target: Target, extra: readonly unknown[] = []): Promise<ScratchList> {
    const title = `OsaamiskelloContract${randomUUID().slice(0, 8)}`;
    const made = await target.graph("it", "POST", `/sites/${target.siteId}/lists`, {
      displayName: title,
      columns: [...scratchColumns, ...extra],
      list: { template: "genericList" },
    });
    requireStatus(made, 201, "making a list");
    const list = new ScratchList(target, title, String(made.body.id));
    // A fresh list may be unusable for minutes.
    const ready = await target.eventually(
      () => target.graph("it", "GET", list.items),
      ({ status }) => status === 200,
    );
    requireStatus(ready, 200, "reading the new list");
    const settings = { EnableFolderCreation: true };
    const merged = await target.rest("it", "POST", list.rest, settings, {
      "X-HTTP-Method": "MERGE",
      "If-Match": "*",
    });
    requireStatus(merged, 204, "allowing folders");
    return list;
  }

  /** Graph's path of the list. */
  get graph(): string {
    return `/sites/${this.#target.siteId}/lists/${this.id}`;
  }

  get items(): string {
    return `${this.graph}/items`;
  }

  /** The list in SharePoint's REST. */
  get rest(): string {
    return `web/lists(guid'${this.id}')`;
  }

  async add(fields: Record<string, unknown>): Promise<string> {
    const made = await this.#target.graph("it", "POST", this.items, { fields });
    requireStatus(made, 201, "adding an item");
    return String(made.body.id);
  }

  async read(id: string): Promise<Json> {
    const answer = await this.#target.graph("it", "GET", `${this.items}/${id}?$expand=fields`);
    requireStatus(answer, 200, "reading an item");
    return answer.body;
  }

  change(id: string, fields: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer> {
    return this.#target.graph("it", "PATCH", `${this.items}/${id}/fields`, fields, headers);
  }

  find(filter: string, headers?: Record<string, string>, who: Who = "it"): Promise<Answer> {
    const query = `$expand=fields&$filter=${encodeURIComponent(filter)}`;
    return this.#target.graph(who, "GET", `${this.items}?${query}`, undefined, headers);
  }

  /** The folder's name is its title. */
  addFolder(title: string): Promise<string> {
    return this.#addByPath("", { Title: title, FileLeafRef: title }, 1);
  }

  addInFolder(folder: string, fields: Record<string, string>): Promise<string> {
    return this.#addByPath(`/${folder}`, fields, 0);
  }

  /** Takes everybody's rights off an item or folder, the caller's too. */
  async close(itemId: string): Promise<void> {
    const scope = `${this.rest}/items(${itemId})`;
    const broken = await this.#target.rest("it", "POST", `${scope}/${breakInheritance}`);
    requireStatus(broken, 200, "breaking the inheritance");
    const me = await this.#target.rest("it", "GET", "web/currentuser");
    const path = `${scope}/roleassignments/getbyprincipalid(${me.body.Id})`;
    const left = await this.#target.rest("it", "POST", path, undefined, { "X-HTTP-Method": "DELETE" });
    requireStatus(left, 200, "taking the caller's own right away");
  }

  async grant(itemId: string | null, who: Who, levelId: number): Promise<void> {
    const scope = itemId === null ? this.rest : `${this.rest}/items(${itemId})`;
    const logonName = await this.#target.loginName(who);
    const person = await this.#target.rest("it", "POST", "web/ensureuser", { logonName });
    requireStatus(person, 200, "registering a person");
    const path = `${scope}/roleassignments/addroleassignment(principalid=${person.body.Id},roledefid=${levelId})`;
    requireStatus(await this.#target.rest("it", "POST", path), 200, "giving a right");
  }

  async remove(): Promise<void> {
    const answer = await this.#target.graph("it", "DELETE", this.graph);
    requireStatus(answer, 204, `deleting ${this.title}`);
  }

  async #addByPath(below: string, fields: Record<string, string>, kind: 0 | 1): Promise<string> {
    const root = `${this.#target.sitePath}/Lists/${this.title}`;
    const answer = await this.#target.rest("it", "POST", `${this.rest}/AddValidateUpdateItemUsingPath`, {
      listItemCreateInfo: { FolderPath: { DecodedUrl: `${root}${below}` }, UnderlyingObjectType: kind },
      formValues: Object.entries(fields).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      bNewDocumentUpdate: false,
    });
    requireStatus(answer, 200, "adding by path");
    const entries = answer.body.value as unknown as readonly FormEntry[];
    const id = entries.find(({ FieldName }) => FieldName === "Id")?.FieldValue;
    if (id === undefined) throw new Error(`adding by path: ${JSON.stringify(answer.body)}`);
    return id;
  }
}

export const breakInheritance = "breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)";

/** For the steps that lead to a question; the answer to the question itself may be anything. */
export function requireStatus(answer: Answer, status: number, what: string): void {
  if (answer.status === status) return;
  throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

export function rowsOf(answer: Answer): readonly Json[] {
  return answer.status === 200 ? (answer.body.value as unknown as readonly Json[]) : [];
}

/** What a refusal is recognised by. */
export function refusalOf({ status, body }: Answer): { status: number; code: string | null } {
  const error = (body as Json | null)?.error;
  return { status, code: typeof error?.code === "string" ? error.code : null };
}
