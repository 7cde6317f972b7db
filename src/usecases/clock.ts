import type { TownModel } from "#domain/model/townModel.ts";
import type { ClockItem } from "#domain/yearclock/clockItems.ts";
import type { Gaps } from "./gaps.ts";

/** The year clock of one cycle year, as one person sees it today. */
export interface Clock {
  readonly today: string;
  readonly year: number;
  readonly model: TownModel;
  /** The account is in the People list. */
  readonly isKnown: boolean;
  readonly isHr: boolean;
  /** Whether the person sees where other groups stand. */
  readonly seesBoard: boolean;
  readonly items: readonly ClockItem[];
  /** The units that say for themselves in which years their staff talks in groups, by how they talk in this one. */
  readonly alternating: { readonly group: readonly string[]; readonly individual: readonly string[] };
  readonly gaps: Gaps;
}
