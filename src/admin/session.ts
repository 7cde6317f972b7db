import { createGraph } from "#graph/createGraph.ts";
import type { Graph } from "#graph/graph.ts";
import { siteIdOf } from "#graph/lists.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "./adminFailure.ts";
import type { AdminIo } from "./adminIo.ts";
import type { AdminOptions } from "./adminOptions.ts";
import { type Changes, changesOf } from "./changes.ts";
import { inParallel } from "./inParallel.ts";
import type { Message } from "./messages/message.ts";
import { textOf } from "./messages/textOf.ts";
import { connectSharePoint } from "./sharepoint/connectSharePoint.ts";
import { QuietTime } from "./sharepoint/QuietTime.ts";
import type { SharePoint } from "./sharepoint/SharePoint.ts";
import { signIn } from "./signIn/signIn.ts";

/** What every step of a command works with. */
export interface Session {
  readonly options: AdminOptions;
  readonly io: AdminIo;
  readonly today: string;
  readonly graph: Graph;
  readonly work: SharePoint;
  readonly talks: SharePoint;
  /** `host,guid,guid` of the work site. */
  readonly siteId: string;
  readonly talksSiteId: string;
  readonly changes: Changes;
  readonly say: (message: Message) => void;
  /** A progress line: `[3/11] …`. */
  readonly step: (message: Message) => void;
}

/** Signs in and finds the two sites. */
export async function openSession(
  options: AdminOptions,
  io: AdminIo,
  steps: number,
): Promise<Result<Session, AdminFailure>> {
  const acquireToken = await signIn(options, io);
  if (!acquireToken.ok) return acquireToken;
  const origin = options.signIn.kind === "sandbox" ? options.signIn.origin : undefined;
  const graph = createGraph({
    acquireToken: acquireToken.value,
    origin,
    fetch: io.fetch,
    maxWaitSeconds: 600,
    maxRetries: 6,
    timeoutMs: 60_000,
    ...(io.retryDelaySeconds === undefined ? {} : { retryDelaySeconds: io.retryDelaySeconds }),
  });
  const siteIds = await inParallel([options.workSite, options.talksSite], (site) => findSite(graph, site));
  if (!siteIds.ok) return siteIds;
  const [siteId = "", talksSiteId = ""] = siteIds.value;

  const quiet = new QuietTime(io);
  const connect = (siteUrl: string) =>
    connectSharePoint({
      siteUrl,
      quiet,
      ...(origin === undefined ? {} : { origin }),
      fetch: io.fetch,
      sleep: io.sleep,
      retryDelaySeconds: io.retryDelaySeconds ?? 1,
      async token(forceRefresh) {
        const scopes = [`${new URL(siteUrl).origin}/AllSites.FullControl`];
        const token = await acquireToken.value({ scopes, forceRefresh });
        if (token.ok) return token;
        const reason = withoutToken[token.failure];
        return fail({ service: "sharePoint", reason, call: siteUrl, status: null, detail: token.failure });
      },
    });
  let step = 0;
  const say = (message: Message) => io.print(textOf(message, options.language));
  return ok({
    options,
    io,
    today: options.today ?? todayInFinland(io.now()),
    graph,
    work: connect(options.workSite),
    talks: connect(options.talksSite),
    siteId,
    talksSiteId,
    changes: changesOf(options.dryRun, say),
    say,
    step(message) {
      step += 1;
      io.print(`[${step}/${steps}] ${textOf(message, options.language)}`);
    },
  });
}

async function findSite(graph: Graph, site: string): Promise<Result<string, AdminFailure>> {
  const siteId = await siteIdOf(graph, site);
  if (siteId.ok) return siteId;
  if (siteId.failure.reason === "notFound") return fail({ service: "admin", reason: "siteNotFound", site });
  return fail({ service: "graph", call: `GET ${site}`, ...siteId.failure });
}

const withoutToken = {
  consentNeeded: "consent",
  interactionNeeded: "signIn",
  cancelled: "signIn",
  signInFailed: "signIn",
  offline: "offline",
} as const;

/** The municipality's day, wherever the command runs. Swedish writes dates as ISO does. */
function todayInFinland(now: number): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" }).format(now);
}
