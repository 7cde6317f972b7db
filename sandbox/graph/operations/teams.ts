import { ApiError, graphError } from "../errors.ts";
import type { Exchange, Reply, Route } from "../exchange.ts";
import { FilterSyntaxError, parseFilter } from "../odata/parseFilter.ts";
import { project, systemOptions } from "../odata/systemOptions.ts";
import { scopesFor } from "../permissions/graphScopes.ts";
import type { TenantChannel, TenantTeam } from "../state/Tenant.ts";

const page = "https://learn.microsoft.com/graph/api";

export const teamRoutes: Route[] = [
  {
    method: "GET",
    path: "/v1.0/me/joinedTeams",
    doc: `${page}/user-list-joinedteams`,
    ...scopesFor.joinedTeams,
    handle: joined,
  },
  { method: "GET", path: "/v1.0/teams/{team}", doc: `${page}/team-get`, ...scopesFor.team, handle: get },
  {
    method: "GET",
    path: "/v1.0/teams/{team}/channels",
    doc: `${page}/channel-list`,
    ...scopesFor.channels,
    handle: channels,
  },
  {
    method: "GET",
    path: "/v1.0/teams/{team}/channels/{channel}",
    doc: `${page}/channel-get`,
    ...scopesFor.channels,
    handle: channel,
  },
];

/** https://learn.microsoft.com/graph/api/user-list-joinedteams */
function joined(exchange: Exchange): Reply {
  const select = systemOptions(exchange.query, ["$select"]).get("$select");
  const teams = exchange.world.directory.teamsOf(exchange.caller.oid);
  const value = teams.map((team) => project(teamShape(exchange, team), select, "microsoft.graph.team"));
  return {
    status: 200,
    body: {
      "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#teams",
      "@odata.count": value.length,
      value,
    },
  };
}

/** https://learn.microsoft.com/graph/api/team-get */
function get(exchange: Exchange): Reply {
  const select = systemOptions(exchange.query, ["$select"]).get("$select");
  return {
    status: 200,
    body: project(teamShape(exchange, findTeam(exchange)), select, "microsoft.graph.team"),
  };
}

/** https://learn.microsoft.com/graph/api/channel-list */
function channels(exchange: Exchange): Reply {
  const team = findTeam(exchange);
  const options = systemOptions(exchange.query, ["$select", "$filter"]);
  const kind = membershipFilter(options.get("$filter"));
  // An archived team's listing leaves out its private channels (B47).
  const listed = channelsOf(exchange, team).filter(
    (one) => mayEnter(exchange, one) && !(isArchived(exchange, team) && one.membershipType === "private"),
  );
  const value = listed
    .filter((one) => kind === null || one.membershipType === kind)
    .map((one) =>
      project(channelShape(exchange, team, one), options.get("$select"), "microsoft.graph.channel"),
    );
  return { status: 200, body: { "@odata.count": value.length, value } };
}

/** https://learn.microsoft.com/graph/api/channel-get */
function channel(exchange: Exchange): Reply {
  const { team, channel } = findChannel(exchange);
  const select = systemOptions(exchange.query, ["$select"]).get("$select");
  // Given only to who names it.
  const summary = select?.split(",").includes("summary") ? { summary: channelSummary(team, channel) } : {};
  const shape = { ...channelShape(exchange, team, channel), ...summary };
  return { status: 200, body: project(shape, select, "microsoft.graph.channel") };
}

/** https://learn.microsoft.com/graph/api/resources/channelsummary; the first member counts as the owner. */
function channelSummary(team: TenantTeam, one: TenantChannel): Record<string, unknown> {
  const readers = one.membershipType === "standard" ? team.members : (one.members ?? []);
  return {
    ownersCount: Math.min(1, readers.length),
    membersCount: Math.max(0, readers.length - 1),
    guestsCount: 0,
    hasMembersFromOtherTenants: one.membershipType === "shared",
  };
}

/** The team of the path. Only its members may look at it. */
function findTeam(exchange: Exchange): TenantTeam {
  const team = exchange.world.directory.team(exchange.params.team ?? "");
  if (team === undefined) throw new ApiError(404, "NotFound", "No team found with Group Id.");
  if (!exchange.caller.isApp && !team.members.includes(exchange.caller.oid)) {
    throw new ApiError(403, "Forbidden", "Caller is not a member of the team.");
  }
  return team;
}

export function findChannel(
  exchange: Exchange,
  closed: () => ApiError = noChannel,
): { team: TenantTeam; channel: TenantChannel } {
  const team = findTeam(exchange);
  const found = channelsOf(exchange, team).find((one) => one.id === exchange.params.channel);
  if (found === undefined) throw noChannel();
  if (!mayEnter(exchange, found)) throw closed();
  return { team, channel: found };
}

function noChannel(): ApiError {
  return new ApiError(404, "NotFound", "Channel not found.");
}

function channelsOf(exchange: Exchange, team: TenantTeam): TenantChannel[] {
  const { deletedChannels } = exchange.world.behaviours;
  return team.channels.filter(({ id }) => !deletedChannels.includes(id));
}

export function isArchived(exchange: Exchange, team: TenantTeam): boolean {
  return team.isArchived === true || exchange.world.behaviours.archivedTeams.includes(team.id);
}

function mayEnter(exchange: Exchange, one: TenantChannel): boolean {
  if (one.membershipType === "standard" || exchange.caller.isApp) return true;
  return one.members?.includes(exchange.caller.oid) ?? false;
}

function membershipFilter(text: string | undefined): string | null {
  if (text === undefined) return null;
  try {
    const filter = parseFilter(text);
    if (filter.kind === "compare" && filter.path === "membershipType" && filter.operator === "eq")
      return String(filter.value);
  } catch (error) {
    if (!(error instanceof FilterSyntaxError)) throw error;
  }
  throw graphError.notBuilt(`$filter=${text} on channels`);
}

function teamShape(exchange: Exchange, team: TenantTeam): Record<string, unknown> {
  const { tenantId } = exchange.world.tenant;
  return {
    id: team.id,
    createdDateTime: null,
    displayName: team.displayName,
    description: team.displayName,
    internalId: null,
    classification: null,
    specialization: null,
    visibility: "private",
    webUrl: `https://teams.microsoft.com/l/team/${encodeURIComponent(team.channels[0]?.id ?? "")}/conversations?groupId=${team.id}&tenantId=${tenantId}`,
    isArchived: isArchived(exchange, team),
    tenantId,
  };
}

function channelShape(exchange: Exchange, team: TenantTeam, one: TenantChannel): Record<string, unknown> {
  const { tenantId } = exchange.world.tenant;
  return {
    id: one.id,
    createdDateTime: "2024-08-01T06:00:00.000Z",
    displayName: one.displayName,
    description: null,
    email: "",
    tenantId,
    webUrl: `https://teams.microsoft.com/l/channel/${encodeURIComponent(one.id)}/${encodeURIComponent(one.displayName)}?groupId=${team.id}&tenantId=${tenantId}`,
    membershipType: one.membershipType,
    isArchived: isArchived(exchange, team),
  };
}
