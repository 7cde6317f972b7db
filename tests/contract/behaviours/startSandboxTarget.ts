import { areaTeam, testTenant } from "../../../sandbox/graph/testing/testTenant.ts";
import { type Sandbox, startSandbox } from "../../../sandbox/startSandbox.ts";
import type { TargetSettings } from "./Target.ts";

const siteScopes = [
  "User.Read",
  "Sites.FullControl.All",
  "Team.ReadBasic.All",
  "Channel.ReadBasic.All",
  "ChannelMessage.Send",
];

/** The sandbox in this process, with people who have the rights that docs/live-verification.md asks for. */
export async function startSandboxTarget(): Promise<{ sandbox: Sandbox; settings: TargetSettings }> {
  const tenant = testTenant();
  const sandbox = await startSandbox({
    town: tenant,
    // Where the sandbox changes its answer from one time to the next, the one that documentation shows.
    behaviours: { eTagStyle: "plain" },
  });
  const token = async (body: object) => {
    const answer = await fetch(`${sandbox.origin}/__tokens`, { method: "POST", body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  const person = async (persona: string) => ({
    graph: await token({ persona, scopes: siteScopes }),
    sharePoint: await token({ persona, scopes: ["AllSites.FullControl"] }),
  });
  const app = "00000000-0000-4000-8000-000000000900";
  const settings: TargetSettings = {
    graphUrl: `${sandbox.origin}/v1.0`,
    siteUrl: `${sandbox.origin}/sites/work`,
    siteHost: tenant.sharePointHost,
    tokens: {
      it: await person("it"),
      // In the test team as well, as the live member is.
      member: await person("chair"),
      outsider: await person("outsider"),
      selected: {
        graph: await token({ persona: "it", scopes: ["User.Read", "Sites.Selected"] }),
        sharePoint: null,
      },
      app: {
        graph: await token({ app, scopes: ["Sites.FullControl.All"] }),
        sharePoint: await token({ app, scopes: ["Sites.FullControl.All"], resource: "sharepoint" }),
      },
    },
    channel: { teamId: areaTeam, channelId: "19:general@thread.tacv2" },
    patienceMs: 0,
  };
  return { sandbox, settings };
}
