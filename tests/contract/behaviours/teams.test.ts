import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { refusalOf, rowsOf } from "./ScratchList.ts";

/** What can be read of a team with Team.ReadBasic.All and Channel.ReadBasic.All. */
const stage = prepareStage();
const lacks = () => (stage.target.channel === null ? "GRAPH_LIVE_CHANNEL" : null);
const channel = () => stage.target.channel ?? { teamId: "", channelId: "" };

question({
  id: "teams-of-member",
  asks: "whether a person's teams and their channels name the test channel and its kind",
  expected: { team: true, channel: true, kind: "standard" },
  lacks,
  see: async () => {
    const { teamId, channelId } = channel();
    const teams = await stage.target.graph("member", "GET", "/me/joinedTeams?$select=id,displayName");
    const path = `/teams/${teamId}/channels?$select=id,displayName,membershipType`;
    const found = rowsOf(await stage.target.graph("member", "GET", path)).find(({ id }) => id === channelId);
    return {
      team: rowsOf(teams).some(({ id }) => id === teamId),
      channel: found !== undefined,
      kind: found?.membershipType ?? null,
    };
  },
});

question({
  id: "team-archived-told",
  asks: "whether the team itself, and the channel, say that they are not archived",
  expected: { team: false, channel: 200 },
  lacks,
  see: async () => {
    const { teamId, channelId } = channel();
    const team = await stage.target.graph(
      "member",
      "GET",
      `/teams/${teamId}?$select=id,displayName,isArchived`,
    );
    const path = `/teams/${teamId}/channels/${encodeURIComponent(channelId)}`;
    const one = await stage.target.graph("member", "GET", `${path}?$select=id,displayName,membershipType`);
    return { team: team.body.isArchived, channel: one.status };
  },
});

question({
  id: "teams-of-outsider",
  asks: "how a team is refused to somebody who is not in it, and a channel that is not there to somebody who is",
  expected: { team: { status: 403, code: "Forbidden" }, channel: { status: 404, code: "NotFound" } },
  lacks,
  see: async () => {
    const { teamId } = channel();
    const nowhere = `/teams/${teamId}/channels/${encodeURIComponent("19:0000@thread.tacv2")}`;
    return {
      team: refusalOf(await stage.target.graph("outsider", "GET", `/teams/${teamId}`)),
      channel: refusalOf(await stage.target.graph("member", "GET", nowhere)),
    };
  },
});
