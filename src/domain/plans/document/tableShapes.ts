import type { StatisticsRow, TableId } from "./planDocument.ts";

/** What a column's figures are; how it is named and written follows from it. */
export type ColumnKind =
  | "realised"
  | "forecast"
  | "plan"
  | "account"
  | "budget"
  | "permanent"
  | "fixedTerm"
  | "both"
  | "staff"
  | "permanentStaff"
  | "count"
  | "percent"
  | "amount";

export interface TableColumn {
  /** The same in another year's document where it tells of the same: then the two stand beside each other. */
  readonly id: string;
  readonly kind: ColumnKind;
  /** Null: as on the table's day. */
  readonly year: number | null;
  /** The columns that it is the sum of. */
  readonly sumOf?: readonly [string, string];
}

/** What there is to fill in one of the tables of a plan year. */
export interface TableShape {
  readonly id: TableId;
  readonly planYear: number;
  readonly columns: readonly TableColumn[];
  /** The rows that it begins with. */
  readonly rows: readonly StatisticsRow[];
  /** Whether HR may add rows of its own. */
  readonly addsRows: boolean;
  readonly hasDay: boolean;
}

interface Area {
  readonly id: string;
  readonly name: string;
}

/** The tables 1-8 of the plan of a year, which is made in the year before; `areas`: the town's service areas. */
export function tableShape(id: TableId, planYear: number, areas: readonly Area[]): TableShape {
  const byArea = [...areas.map((area) => item(`unit-${area.id}`, area.name)), total()];
  const shape = (columns: readonly TableColumn[], rows: readonly StatisticsRow[], more = {}): TableShape => ({
    id,
    planYear,
    columns,
    rows,
    addsRows: true,
    hasDay: false,
    ...more,
  });
  switch (id) {
    case "table1":
      return shape([column(planYear - 2, "realised"), column(planYear - 1, "forecast")], byArea);
    case "table2":
      return shape(
        [0, 1, 2].map((after) => column(planYear + after, "plan")),
        byArea,
      );
    case "table3":
      return shape(
        [column(planYear - 2, "account"), column(planYear - 1, "budget"), column(planYear, "budget")],
        [item("pay"), item("sideCosts"), total()],
      );
    case "table4":
      return shape([planYear - 2, planYear - 1].flatMap(employments), byArea, { hasDay: true });
    case "table5":
      return shape(
        [
          { id: "staff", kind: "staff", year: null },
          { id: "permanentStaff", kind: "permanentStaff", year: null },
        ],
        [...ageBands.map((band) => item(`age-${band}`)), total(), apart("meanAge"), apart("sectorMeanAge")],
        { hasDay: true, addsRows: false },
      );
    case "table6":
      return shape(
        [-1, 0, 1, 2].map((after) => column(planYear + after, "count")),
        byArea,
      );
    case "table7":
      return shape(
        [{ id: "percent", kind: "percent", year: null }],
        Array.from({ length: outflowYears }, (_, after) => apart(`year-${planYear + after}`)),
        { addsRows: false },
      );
    case "table8":
      return shape(
        [column(planYear - 3, "amount"), column(planYear - 2, "amount")],
        [
          apart("days"),
          { ...total(), id: eligibleDaysRow },
          apart(compensationRow),
          ...areas.map((area) => item(`unit-${area.id}`, area.name)),
        ],
      );
  }
}

/** The total of table 8: eligible days are counted by area. */
export const eligibleDaysRow = "eligibleDays";
export const compensationRow = "compensation";

const ageBands = ["0-29", "30-39", "40-49", "50-59", "60-"] as const;
const outflowYears = 10;

function column(year: number, kind: ColumnKind): TableColumn {
  return { id: String(year), kind, year };
}

function employments(year: number): readonly TableColumn[] {
  const [permanent, fixedTerm] = [`${year}-permanent`, `${year}-fixedTerm`];
  return [
    { id: permanent, kind: "permanent", year },
    { id: fixedTerm, kind: "fixedTerm", year },
    { id: `${year}-both`, kind: "both", year, sumOf: [permanent, fixedTerm] },
  ];
}

const item = (id: string, name = ""): StatisticsRow => ({ id, name, role: "item", group: null });
const apart = (id: string): StatisticsRow => ({ id, name: "", role: "apart", group: null });
const total = (): StatisticsRow => ({ id: "total", name: "", role: "total", group: null });
