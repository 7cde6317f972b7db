import type { Locator } from "playwright-core";
import { themes } from "./DiscussionForm.ts";
import { columnsOf } from "./editByHand.ts";
import type { HostPage, PersonaKey } from "./HostPage.ts";
import type { Town } from "./startTown.ts";

/** A document that somebody writes in the app and that saves itself. */
export interface WrittenDocument {
  readonly name: string;
  readonly persona: PersonaKey;
  /** Its place in the app. */
  readonly sub: string;
  readonly field: (host: HostPage) => Locator;
  /** What SharePoint has of the field, past the app. */
  readonly stored: (town: Town) => Promise<string | undefined>;
}

type Body = { answers?: Record<string, string>; narrative?: Record<string, Record<string, string>> };

async function bodyOf(town: Town, list: "Worksheets" | "Summaries", key: string): Promise<Body> {
  const { Body: body } = await columnsOf(town, list, key);
  return JSON.parse(String(body)) as Body;
}

export const group = "ryhma-kippasuo";

/** The chair's and secretary's form; the field is the group's answer about working life. */
export const discussion: WrittenDocument = {
  name: "the discussion form",
  persona: "secretary",
  sub: `discussion/2027/${group}`,
  field: (host) =>
    host.tab
      .getByRole("region", { name: themes[2] })
      .getByRole("textbox", { name: "Oma tiimi", exact: true }),
  stored: async (town) =>
    (await bodyOf(town, "Worksheets", `worksheet:2027:${group}`)).answers?.["own.workinglife"],
};

/** HR's text about the first theme of an area. */
export const areaSummary: WrittenDocument = {
  name: "HR's area summary",
  persona: "hr",
  sub: "summary/2027/hyvinvointi",
  field: (host) => host.tab.getByRole("textbox", { name: new RegExp(`: ${themes[0]}$`, "u") }),
  stored: async (town) => {
    const key = "summary:2027:hyvinvointi";
    const { body } = await town.graph(
      "it",
      `/sites/${town.config.siteId}/lists/${town.config.lists.Summaries}/items?$expand=fields&$filter=fields/Key eq '${key}'`,
    );
    // Nobody has made it before HR's first word.
    if ((body as { value: readonly unknown[] }).value.length === 0) return undefined;
    return Object.values((await bodyOf(town, "Summaries", key)).narrative?.fi ?? {})[0];
  },
};

/** Says in the bar above the text whether it is saved. */
export function says(host: HostPage, text: string | RegExp): Promise<void> {
  return host.tab.getByRole("main").getByText(text).first().waitFor();
}
