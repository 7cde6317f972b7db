import type { UnitId } from "#domain/organisation/unit.ts";
import type { Result } from "#lib/result.ts";
import { forgetLoaded } from "./loadMemory.ts";
import { markCompiled } from "./markCompiled.ts";
import type { PostRow } from "./postRow.ts";
import type { PublishProblem } from "./publishProblem.ts";
import type { Services } from "./services.ts";

/**
 * Publishing is done once the groups have been told what became of their needs: whoever believed it done before that
 * could leave, and leave them without. What fails is told when HR opens the summary the next time.
 */
export async function tellCounted(
  services: Services,
  at: { readonly year: number; readonly unitId: UnitId },
  publishing: Promise<Result<PostRow, PublishProblem>>,
): Promise<Result<PostRow, PublishProblem>> {
  const done = await publishing;
  if (done.ok && done.value.state === "sent") await markCompiled(services, { ...at, post: done.value });
  forgetLoaded(services, ["home"]);
  return done;
}
