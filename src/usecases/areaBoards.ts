import { copyStateOf } from "#domain/discussions/discussionState.ts";
import type { GroupKind } from "#domain/model/groupKind.ts";
import type { TownModel } from "#domain/model/townModel.ts";
import type { Group } from "#domain/organisation/group.ts";
import { discussesIn } from "#domain/organisation/groupYear.ts";
import { leadsAbove } from "#domain/organisation/leadsAbove.ts";
import { areaOf } from "#domain/organisation/organisation.ts";
import type { PersonId } from "#domain/organisation/person.ts";
import { type AreaBoard, areaBoard, type GroupRow, standingOf } from "#domain/summaries/areaBoard.ts";
import { dueOnOf } from "#domain/yearclock/dueOnOf.ts";
import type { DocumentRow, HandedInRow } from "#store/groupDocuments.ts";
import type { Units } from "#store/reference.ts";

export interface BoardSource {
  readonly year: number;
  readonly today: string;
  readonly model: TownModel;
  readonly units: Units;
  readonly groups: readonly Group[];
  /** Handed-in copies that the person may read. */
  readonly rows: readonly (DocumentRow | HandedInRow)[];
  /** True: some of the rows did not come, so that a group without one may have one. */
  readonly incomplete: boolean;
}

/**
 * Whose boards: HR sees every group; a lead those whose handed-in discussions come to a group that the lead is in, and
 * those whose chair's nearest supervisor the lead is.
 */
export type BoardReader = { readonly hr: true } | { readonly hr: false; readonly me: PersonId | undefined };

/**
 * Where each area stands: every group that is to discuss in the year, in the order of the organisation. A document
 * stays with its area of record when its group moves; a group that has ended counts only with what it handed in.
 */
export function areaBoards(source: BoardSource, reader: BoardReader): readonly AreaBoard[] {
  const { year, units, groups } = source;
  const kinds = new Map(source.model.groupKinds.map((kind) => [kind.id, kind]));
  const rows = new Map(source.rows.map((row) => [row.groupId, row]));
  const byArea = new Map<string, GroupRow[]>();
  const active = groups.filter((group) => !group.endedOn);
  for (const group of groups) {
    const kind = kinds.get(group.kindId);
    const row = rows.get(group.id);
    const areaId = row?.areaId || areaOf(units, group.unitId)?.id;
    if (!kind || !areaId || !discussesIn(group, kind, units, year)) continue;
    if (group.endedOn && row?.state !== "handedIn") continue;
    if (
      !reader.hr &&
      !(reader.me && group.headId === reader.me) &&
      !leadsAbove(group, active, kinds, units).some((lead) => isMember(lead, reader.me))
    )
      continue;
    byArea.set(areaId, [...(byArea.get(areaId) ?? []), groupRow(group, kind, row, source)]);
  }
  return [...units.values()].flatMap((unit) => {
    const list = byArea.get(unit.id);
    return list ? [areaBoard(unit, list)] : [];
  });
}

function isMember(group: Group, person: PersonId | undefined): boolean {
  return person !== undefined && group.memberIds.includes(person);
}

function groupRow(
  group: Group,
  kind: GroupKind,
  row: DocumentRow | HandedInRow | undefined,
  { year, today, incomplete }: BoardSource,
): GroupRow {
  const dueOn = dueOnOf(kind, year, row?.dueOn ?? "", today);
  const digest = row && "digest" in row && row.digest?.ok ? row.digest.value : null;
  return {
    groupId: group.id,
    name: group.name,
    kindId: group.kindId,
    ...(row
      ? standingOf(copyStateOf(row.state), dueOn, today)
      : { state: incomplete ? "notFound" : "noDocument", daysLate: 0 }),
    dueOn,
    handedInOn: digest?.handedInOn ?? null,
    revision: digest?.revision ?? null,
    participants: digest?.participants ?? null,
    needs: digest?.needs.length ?? 0,
    dealings: null,
  };
}
