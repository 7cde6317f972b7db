import { ApiError, graphErrorBody } from "../errors.ts";
import type { Incoming, Reply } from "../exchange.ts";
import { catalogue } from "../rules/catalogue.ts";
import type { World } from "../state/World.ts";
import { issueTokens, type TokenRequest } from "../tokens.ts";
import { checkBehaviours } from "./checkBehaviours.ts";
import type { Faults } from "./Faults.ts";

/** What no Microsoft 365 has: acting as anyone, setting the day, breaking things, and seeing what was written. */
export class ControlPlane {
  readonly #world: World;
  readonly #faults: Faults;
  readonly #appOrigin: () => string | null;

  constructor(world: World, faults: Faults, appOrigin: () => string | null) {
    this.#world = world;
    this.#faults = faults;
    this.#appOrigin = appOrigin;
  }

  answer(incoming: Incoming): Reply {
    try {
      return { status: 200, ...this.#route(incoming) };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { status: error.status, body: graphErrorBody(error, "", "", this.#world.clock.now()) };
    }
  }

  #route(incoming: Incoming): Partial<Reply> {
    const url = new URL(incoming.url, "http://sandbox");
    const world = this.#world;
    switch (`${incoming.method} ${url.pathname}`) {
      case "GET /__health":
        return { body: { ok: true, town: world.tenant.domain, today: world.clock.today() } };
      case "GET /__personas":
        return { body: this.#personas() };
      case "POST /__tokens":
        return { body: issueTokens(world, tokenRequest(bodyOf(incoming))) };
      case "GET /__clock":
        return { body: this.#clock() };
      case "POST /__clock":
        this.#setClock(bodyOf(incoming));
        return { body: this.#clock() };
      case "GET /__tabs":
        return { body: { settings: world.tab(channelOf(url)) ?? null } };
      case "PUT /__tabs":
        world.putTab(channelOf(url), bodyOf(incoming));
        return { status: 204 };
      case "DELETE /__tabs":
        world.removeTab(channelOf(url));
        return { status: 204 };
      case "GET /__faults":
        return { body: { value: this.#faults.list() } };
      case "POST /__faults":
        this.#faults.add(bodyOf(incoming));
        return { status: 201, body: { value: this.#faults.list() } };
      case "DELETE /__faults":
        this.#faults.clear();
        return { status: 204 };
      case "GET /__behaviours":
        return { body: world.behaviours };
      case "POST /__behaviours":
        return { body: Object.assign(world.behaviours, checkBehaviours(bodyOf(incoming))) };
      case "GET /__throttling":
        return { body: world.throttling.report() };
      case "DELETE /__throttling":
        world.throttling.clear();
        return { status: 204 };
      case "GET /__ledger":
        return { body: { value: world.ledger.since(since(url)) } };
      case "GET /__reads":
        return { body: { value: world.observations.reads.slice(since(url)) } };
      case "GET /__requests":
        return { body: { value: world.observations.requests.slice(since(url)) } };
      case "GET /__rules":
        return { body: { value: catalogue } };
      default:
        throw new ApiError(
          501,
          "notImplemented",
          `No ${incoming.method} ${url.pathname} in the control plane.`,
        );
    }
  }

  #clock() {
    return { today: this.#world.clock.today(), now: this.#world.clock.now() };
  }

  #setClock(body: Record<string, unknown>): void {
    if ("advanceMs" in body) {
      const advance = Number(body.advanceMs);
      if (!Number.isInteger(advance) || advance < 0)
        throw new ApiError(400, "badDay", "advanceMs is a whole number of milliseconds.");
      this.#world.clock.advance(advance);
      return;
    }
    if (!/^\d{4}-\d{2}-\d{2}$/.test(String(body.today)) || Number.isNaN(Date.parse(String(body.today)))) {
      throw new ApiError(400, "badDay", 'today looks like "2027-02-10".');
    }
    this.#world.clock.setToday(String(body.today));
  }

  #personas() {
    const { tenant, directory } = this.#world;
    return {
      tenantId: tenant.tenantId,
      clientId: tenant.clientId,
      teamsAppId: tenant.teamsAppId,
      domain: tenant.domain,
      sharePointHost: tenant.sharePointHost,
      sites: tenant.sites.map(({ path, title }) => ({ path, title })),
      appOrigin: this.#appOrigin(),
      personas: tenant.personas.map(({ userId, ...persona }) => {
        const user = directory.user(userId);
        if (user === undefined) throw new Error(`Persona ${persona.key} is not among the users: ${userId}`);
        return {
          ...persona,
          oid: user.id,
          upn: user.userPrincipalName,
          name: user.displayName,
          jobTitle: user.jobTitle,
        };
      }),
      teams: tenant.teams,
      adminConsent: tenant.adminConsent,
    };
  }
}

function channelOf(url: URL): string {
  const channel = url.searchParams.get("channel");
  if (!channel) throw new ApiError(400, "noChannel", "channel names the channel that the tab is in.");
  return channel;
}

function since(url: URL): number {
  return Number(url.searchParams.get("since") ?? 0);
}

function bodyOf(incoming: Incoming): Record<string, unknown> {
  try {
    return JSON.parse(incoming.body || "{}") as Record<string, unknown>;
  } catch {
    throw new ApiError(400, "badJson", "The body is not JSON.");
  }
}

function tokenRequest(body: Record<string, unknown>): TokenRequest {
  const scopes = body.scopes ?? [];
  if (!Array.isArray(scopes) || scopes.some((scope) => typeof scope !== "string")) {
    throw new ApiError(400, "badScopes", "scopes is a list of names.");
  }
  const text = (name: string) => (typeof body[name] === "string" ? { [name]: body[name] as string } : {});
  const names = ["persona", "oid", "app", "resource", "claims"].map(text);
  return Object.assign({ scopes, mfa: body.mfa === true }, ...names) as TokenRequest;
}
