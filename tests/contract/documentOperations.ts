import type { OpenTown, Who } from "../pages/openTown.ts";

/** One document as an attacker would know it: nobody has to guess ids in these tests. */
export interface Target {
  readonly siteId: string;
  /** `/sites/osaaminen` */
  readonly sitePath: string;
  readonly list: string;
  readonly listId: string;
  readonly itemId: string;
  readonly key: string;
  /** Where its folder is, for documents that lie in one. */
  readonly folder: string | null;
}

export interface Attempt {
  readonly town: OpenTown;
  readonly who: Who;
  readonly target: Target;
}

export interface Operation {
  readonly name: string;
  /** The letter of a cell that allows it; `*` means that only everything does. */
  readonly letter: "r" | "w" | "a" | "*";
  /** What a ledger entry of the allowed operation is about; none: it only reads. */
  readonly writes?: string;
  /** Site administrators could, but what it leaves behind would spoil the rest. */
  readonly onlyRefused?: true;
  readonly run: (attempt: Attempt) => ReturnType<OpenTown["send"]>;
}

const fullControl = 1073741829;
let added = 0;

const items = ({ target }: Attempt) => `/sites/${target.siteId}/lists/${target.listId}/items`;
const item = (attempt: Attempt) => `${items(attempt)}/${attempt.target.itemId}`;
const restList = ({ target }: Attempt) => `${target.sitePath}/_api/web/lists(guid'${target.listId}')`;
const restItem = (attempt: Attempt) => `${restList(attempt)}/items(${attempt.target.itemId})`;

/** Everything that anybody's script might try with a document, the harmless first and deleting last. */
export const operations: readonly Operation[] = [
  {
    name: "read",
    letter: "r",
    run: (attempt) => attempt.town.send(attempt.who, "GET", `${item(attempt)}?$expand=fields`),
  },
  {
    name: "read in SharePoint",
    letter: "r",
    run: (attempt) => attempt.town.send(attempt.who, "GET", restItem(attempt)),
  },
  {
    name: "change",
    letter: "w",
    writes: "item.update",
    async run(attempt) {
      const { body } = await attempt.town.send("it", "GET", `${item(attempt)}?$select=eTag`);
      const { eTag } = body as { eTag: string };
      const headers = { "If-Match": eTag };
      return attempt.town.send(
        attempt.who,
        "PATCH",
        `${item(attempt)}/fields`,
        { Title: "Muutettu" },
        headers,
      );
    },
  },
  {
    name: "change in SharePoint",
    letter: "w",
    writes: "item.update",
    run: (attempt) =>
      attempt.town.send(
        attempt.who,
        "POST",
        restItem(attempt),
        { Title: "Muutettu" },
        { "X-HTTP-Method": "MERGE", "If-Match": "*" },
      ),
  },
  {
    name: "add beside it",
    letter: "a",
    writes: "item.create",
    run(attempt) {
      added += 1;
      const fields = { Title: "Lisätty", Key: `added-${added}` };
      return attempt.town.send(attempt.who, "POST", items(attempt), { fields });
    },
  },
  {
    name: "add in its folder",
    letter: "a",
    writes: "item.create",
    run(attempt) {
      const { sitePath, list, folder } = attempt.target;
      const path = `${restList(attempt)}/AddValidateUpdateItemUsingPath`;
      return attempt.town.send(attempt.who, "POST", path, {
        listItemCreateInfo: {
          FolderPath: { DecodedUrl: `${sitePath}/Lists/${list}${folder ? `/${folder}` : ""}` },
          UnderlyingObjectType: 0,
        },
        formValues: [{ FieldName: "Title", FieldValue: "Lisätty" }],
      });
    },
  },
  {
    name: "read old versions",
    letter: "*",
    run: (attempt) => attempt.town.send(attempt.who, "GET", `${item(attempt)}/versions`),
  },
  {
    name: "read its permissions",
    letter: "*",
    run: (attempt) => attempt.town.send(attempt.who, "GET", `${restItem(attempt)}/roleassignments`),
  },
  {
    name: "give it permissions of its own",
    letter: "*",
    onlyRefused: true,
    run: (attempt) =>
      attempt.town.send(
        attempt.who,
        "POST",
        `${restItem(attempt)}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`,
      ),
  },
  {
    name: "share it",
    letter: "*",
    onlyRefused: true,
    run: (attempt) =>
      attempt.town.send(
        attempt.who,
        "POST",
        `${restItem(attempt)}/roleassignments/addroleassignment(principalid=1,roledefid=${fullControl})`,
      ),
  },
  {
    name: "recycle",
    letter: "*",
    onlyRefused: true,
    run: (attempt) => attempt.town.send(attempt.who, "POST", `${restItem(attempt)}/recycle()`),
  },
  {
    name: "delete",
    letter: "*",
    writes: "item.delete",
    run: (attempt) => attempt.town.send(attempt.who, "DELETE", item(attempt)),
  },
];
