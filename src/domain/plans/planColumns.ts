/** What a column of a plan holds, and what fits in it. */
export type PlanColumn =
  | { readonly id: TextField; readonly kind: "text" }
  | { readonly id: "competence" | "method" | "line" | "eligible"; readonly kind: "choice" }
  | {
      readonly id: NumberField;
      readonly kind: "number";
      /** Without parts. */
      readonly whole: boolean;
      readonly most: number;
    };

export type TextField = "need" | "training" | "targetGroup" | "provider" | "when";
export type NumberField = "participants" | "days" | "cost";
export type PlanColumnId = PlanColumn["id"];

/** As a plan is read: what is needed and done about it, for whom, when and how much; then what it belongs to. */
export const planColumns: readonly PlanColumn[] = [
  { id: "need", kind: "text" },
  { id: "training", kind: "text" },
  { id: "targetGroup", kind: "text" },
  { id: "when", kind: "text" },
  { id: "participants", kind: "number", whole: true, most: 99_999 },
  { id: "days", kind: "number", whole: false, most: 366 },
  { id: "cost", kind: "number", whole: false, most: 99_999_999 },
  { id: "eligible", kind: "choice" },
  { id: "method", kind: "choice" },
  { id: "competence", kind: "choice" },
  { id: "line", kind: "choice" },
  { id: "provider", kind: "text" },
];

/** Characters in one cell: a plan of thousands of rows must still fit in its document. */
export const longestCell = 2_000;
