import type { Worksheet } from "#domain/discussions/worksheet.ts";
import { ok, type Result } from "#lib/result.ts";
import type { UseCaseFailure } from "./failure.ts";
import type { AreaMaterial } from "./loadAreaSummary.ts";
import type { Services } from "./services.ts";

/** What one group of the area handed in. */
export interface GroupText {
  readonly groupId: string;
  readonly name: string;
  readonly kindId: string;
  /** Null: it cannot be read. */
  readonly worksheet: Worksheet | null;
}

/** What the groups of an area wrote, in the board's order; one request. */
export async function loadGroupTexts(
  { stores }: Services,
  year: number,
  board: AreaMaterial["board"],
): Promise<Result<readonly GroupText[], UseCaseFailure>> {
  const texts = await stores.find(stores.lookups.handedInTexts(year, board.unit.id));
  if (!texts.ok) return texts;
  const { all, unreadable } = texts.value;
  const damaged = new Set(unreadable.map((failure) => failure.subject));
  return ok(
    board.groups.flatMap(({ groupId, name, kindId }) => {
      const worksheet = all.get(groupId)?.worksheet ?? null;
      const isDamaged = damaged.has(`handedin:${year}:${groupId}`);
      return worksheet || isDamaged ? [{ groupId, name, kindId, worksheet }] : [];
    }),
  );
}
