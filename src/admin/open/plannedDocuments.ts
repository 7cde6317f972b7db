import { emptyWorksheet } from "#domain/discussions/worksheet.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import { discussesIn } from "#domain/organisation/groupYear.ts";
import { areaOf } from "#domain/organisation/organisation.ts";
import { dueDate } from "#domain/yearclock/dueDate.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import { areaKey, documentKey } from "#store/documentKey.ts";
import { worksheetRecord } from "#store/records/worksheetRecord.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { FolderList } from "../permissions/permissionTable.ts";
import type { Town } from "../townSite.ts";

export interface PlannedDocument {
  readonly list: FolderList;
  readonly group: Group;
  readonly key: string;
  /** Columns and their values, as text. */
  readonly values: Readonly<Record<string, string>> & { readonly Key: string };
}

export interface PlannedYear {
  readonly documents: readonly PlannedDocument[];
  readonly discussing: readonly Group[];
  /** Groups whose staff talk one by one this year. */
  readonly leftOut: readonly Group[];
}

/** The documents of one year: a worksheet and an empty handed-in copy for every group that discusses in it. */
export function plannedDocuments(
  town: Town & { readonly model: TownModel },
  year: number,
): Result<PlannedYear, AdminFailure> {
  const documents: PlannedDocument[] = [];
  const discussing: Group[] = [];
  const leftOut: Group[] = [];
  for (const group of town.activeGroups) {
    const kind = town.kinds.get(group.kindId);
    const template = kind && town.model.templates.find(({ id }) => id === kind.templateId);
    if (!kind || !template) {
      const wanted = kind?.templateId ?? "?";
      return fail({ service: "admin", reason: "noSuchTemplate", kind: group.kindId, template: wanted });
    }
    if (!discussesIn(group, kind, town.units, year)) {
      leftOut.push(group);
      continue;
    }
    discussing.push(group);
    const area = areaOf(town.units, group.unitId)?.id ?? group.unitId;
    const body = worksheetRecord.write(emptyWorksheet(template));
    if (!body.ok) throw new Error("an empty worksheet does not fit"); // ids and nulls only
    const common = {
      Title: documentTitle(group, year),
      Year: String(year),
      UnitId: group.unitId,
      GroupId: group.id,
      Kind: group.kindId,
      DueOn: dueDate(kind, year),
    };
    const worksheet = documentKey.worksheet(year, group.id);
    const handedIn = documentKey.handedIn(year, group.id);
    documents.push(
      {
        list: "Worksheets",
        group,
        key: worksheet,
        values: {
          ...common,
          Key: worksheet,
          AreaKey: areaKey(year, area, "worksheet"),
          State: "draft",
          Body: body.value,
        },
      },
      {
        list: "HandedIn",
        group,
        key: handedIn,
        values: { ...common, Key: handedIn, AreaKey: areaKey(year, area, "handedin"), State: "waiting" },
      },
    );
  }
  return ok({ documents, discussing, leftOut });
}

export function documentTitle(group: Group, year: number): string {
  return `${group.name} ${year}`;
}
