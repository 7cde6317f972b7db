/** One discussion group of a unit. Staff lines are "[count] title[ (ei tunnusta)]"; the first person chairs, the second writes. */
export interface TeamPlan {
  readonly id: string;
  readonly name?: string;
  readonly staff: readonly string[];
}

/** A unit, its people and so its groups. The first person of its first team leads it. */
export interface UnitPlan {
  readonly id: string;
  readonly name: string;
  readonly kind: "organisation" | "serviceArea" | "responsibilityArea" | "unit";
  readonly parent?: string;
  readonly groupYears?: "every" | "even" | "odd";
  readonly validTo?: string;
  readonly successor?: string;
  /** The unit whose leader leads this one too; without it and without teams of its own: nobody. */
  readonly ledFrom?: string;
  /** The unit whose leader is this unit's leader's supervisor, where that is not the parent's. */
  readonly reportsTo?: string;
  /** True: every chair is the supervisor of the own team. */
  readonly chairsSupervise?: boolean;
  /** The title of the one person who stands above all teams and is in none. */
  readonly director?: string;
  readonly teams?: readonly TeamPlan[];
}

/** A group across units. Members are "unit" (its leader) or "unit: title"; chair first, secretary second. */
export interface CrossGroupPlan {
  readonly id: string;
  readonly name: string;
  readonly kind: "strategic" | "management" | "heads";
  readonly unit: string;
  readonly members: readonly string[];
}
