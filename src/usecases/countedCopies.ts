import type { GroupDigest } from "#domain/needs/needStatistics.ts";
import { groupIdSchema } from "#domain/organisation/group.ts";
import type { AreaBoard } from "#domain/summaries/areaBoard.ts";
import type { ChannelPost } from "#domain/summaries/channelPost.ts";
import type { HandedInRow } from "#store/groupDocuments.ts";
import type { UseCaseFailure } from "./failure.ts";

/** The copies of an area that a summary is compiled from. */
export interface CountedCopies {
  readonly digests: readonly GroupDigest[];
  /** The same by their revisions, to see later whether they are still the ones that stand. */
  readonly included: ChannelPost["included"];
  /** Groups whose handed-in discussion cannot be read, with the reason; they are not counted. */
  readonly unreadable: readonly {
    readonly groupId: string;
    readonly name: string;
    readonly failure: UseCaseFailure;
  }[];
}

/** What a group has handed in and HR has not returned. Withdrawn copies and groups that never met have nothing to count. */
export function countedCopies(rows: readonly HandedInRow[], board: AreaBoard): CountedCopies {
  const groups = new Map(board.groups.map((group) => [group.groupId, group]));
  const counted = rows.flatMap((row) => {
    const state = groups.get(row.groupId)?.state;
    return row.digest && (state === "handedIn" || state === "accepted")
      ? [{ ...row, digest: row.digest }]
      : [];
  });
  const read = counted.flatMap(({ groupId, digest }) =>
    digest.ok ? [{ groupId, digest: digest.value }] : [],
  );
  return {
    digests: read,
    included: read.flatMap(({ groupId, digest }) => {
      const id = groupIdSchema.safeParse(groupId);
      return id.success ? [{ groupId: id.data, revision: digest.revision }] : [];
    }),
    unreadable: counted.flatMap(({ groupId, title, digest }) =>
      digest.ok ? [] : [{ groupId, name: groups.get(groupId)?.name ?? title, failure: digest.failure }],
    ),
  };
}
