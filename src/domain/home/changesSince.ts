/** A document as its list shows it. */
interface Seen {
  readonly modifiedAt: string;
  readonly modifiedBy: string | null;
}

interface SeenDocument extends Seen {
  readonly groupId: string;
  readonly title: string;
  readonly state: string;
}

export interface SeenCopy extends Seen {
  /** `plan`: a confirmed training plan, whose revision is its version. */
  readonly kind: "published" | "lines" | "plan";
  readonly year: number;
  readonly unitId: string;
  readonly unitName: string;
  readonly revision: number;
}

/** What home has seen of the documents that concern a person. */
export interface SeenHere {
  readonly year: number;
  /** The groups that the person is in, by id. */
  readonly own: ReadonlyMap<string, string>;
  readonly handedIn: readonly SeenDocument[];
  readonly reviews: readonly SeenDocument[];
  readonly published: readonly SeenCopy[];
}

/** What somebody else did. */
export type Change = { readonly at: string; readonly id: string } & (
  | {
      readonly kind: "handedIn" | "neverMet" | "withdrawn" | "returned" | "accepted" | "handled";
      readonly year: number;
      readonly groupId: string;
      readonly title: string;
    }
  /** Handed in to the person, who is not in the groups. */
  | { readonly kind: "board"; readonly year: number; readonly count: number }
  | {
      readonly kind: "published" | "lines";
      readonly year: number;
      readonly unitId: string;
      readonly unitName: string;
      readonly revision: number;
    }
  /** The plans of a year, all units' together. */
  | { readonly kind: "plan"; readonly year: number; readonly revision: number }
);

/** What others have done since an instant, newest first. What nobody in particular did, such as a nightly run, is none. */
export function changesSince(seen: SeenHere, since: string, me: string): readonly Change[] {
  const byOthers = <T extends Seen>(rows: readonly T[]) =>
    rows.filter(
      ({ modifiedAt, modifiedBy }) => modifiedAt > since && modifiedBy !== null && modifiedBy !== me,
    );
  const { year, own } = seen;
  const of = (
    row: SeenDocument,
    kind: "handedIn" | "neverMet" | "withdrawn" | "returned" | "accepted" | "handled",
  ) => ({
    kind,
    id: `${kind} ${row.groupId}`,
    at: row.modifiedAt,
    year,
    groupId: row.groupId,
    title: own.get(row.groupId) ?? row.title,
  });
  // What HR said to an earlier copy does not count for a later one.
  const isOfCopy = (review: SeenDocument) =>
    seen.handedIn.some(
      ({ groupId, state, modifiedAt }) =>
        groupId === review.groupId && state === "handedIn" && modifiedAt < review.modifiedAt,
    );
  const copies = byOthers(seen.handedIn);
  const mine = copies
    .filter(({ groupId }) => own.has(groupId))
    .flatMap((row) => (isCopyChange(row.state) ? [of(row, row.state)] : []));
  const others = copies.filter(({ groupId, state }) => !own.has(groupId) && state === "handedIn");
  const board: Change[] =
    others.length > 0
      ? [{ kind: "board", id: "board", at: newestOf(others), year, count: others.length }]
      : [];
  const reviews = byOthers(seen.reviews)
    .filter((row) => own.has(row.groupId) && isOfCopy(row))
    .map((row) => of(row, row.state === "returned" || row.state === "accepted" ? row.state : "handled"));
  const published = byOthers(seen.published).flatMap(
    ({ modifiedAt: at, modifiedBy: _by, kind, ...copy }): Change[] =>
      kind === "plan" ? [] : [{ ...copy, kind, id: `${kind} ${copy.year} ${copy.unitId}`, at }],
  );
  const plans = byOthers(seen.published.filter(({ kind }) => kind === "plan"));
  const confirmed = [...new Set(plans.map((plan) => plan.year))].map((planYear): Change => {
    const ofYear = plans.filter((plan) => plan.year === planYear);
    const revision = Math.max(...ofYear.map((plan) => plan.revision));
    return { kind: "plan", id: `plan ${planYear}`, at: newestOf(ofYear), year: planYear, revision };
  });
  return [...mine, ...board, ...reviews, ...published, ...confirmed].sort((a, b) => b.at.localeCompare(a.at));
}

/** Up to where somebody who has seen all this has seen. */
export function seenTo({ handedIn, reviews, published }: SeenHere): string {
  return newestOf([...handedIn, ...reviews, ...published]);
}

function newestOf(rows: readonly Seen[]): string {
  const instants = rows.map(({ modifiedAt }) => modifiedAt).sort();
  return instants.at(-1) ?? "";
}

function isCopyChange(state: string): state is "handedIn" | "neverMet" | "withdrawn" {
  return state === "handedIn" || state === "neverMet" || state === "withdrawn";
}
