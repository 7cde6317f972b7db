import { expect, test } from "vitest";
import { exampleSettings } from "./exampleSettings.ts";
import { readSettings } from "./settings.ts";

const flags = {
  "tab-origin": exampleSettings.tabOrigin,
  "client-id": exampleSettings.clientId,
  "app-id": exampleSettings.teamsAppId,
  "developer-name": exampleSettings.developerName,
  "website-url": exampleSettings.websiteUrl,
  "privacy-url": exampleSettings.privacyUrl,
  "terms-url": exampleSettings.termsUrl,
};

function read(changes: Partial<typeof flags>, environment: NodeJS.ProcessEnv = {}) {
  const argv = Object.entries({ ...flags, ...changes }).flatMap(([flag, value]) => [`--${flag}`, value]);
  const result = readSettings(argv, environment, {});
  return result.ok ? result.settings : result.problems;
}

test("flags give the settings", () => {
  expect(read({})).toEqual(exampleSettings);
});

test("the environment fills in for flags, and the settings file for the environment", () => {
  const { teamsAppId, developerName, ...file } = exampleSettings;
  const environment = {
    OSAAMISKELLO_TEAMS_APP_ID: teamsAppId,
    OSAAMISKELLO_DEVELOPER_NAME: developerName,
  };
  const inFile = {
    ...file,
    developerName: "Another town",
    workSite: "https://heinola.sharepoint.com/sites/x",
  };
  expect(readSettings([], environment, inFile)).toEqual({ ok: true, settings: exampleSettings });
});

test("a closing slash and capital letters in an id are mended", () => {
  expect(read({ "tab-origin": "https://osaamiskello.heinola.fi/" })).toEqual(exampleSettings);
  expect(read({ "client-id": exampleSettings.clientId.toUpperCase() })).toEqual(exampleSettings);
});

test("every missing setting is named at once", () => {
  const result = readSettings(["--tab-origin", exampleSettings.tabOrigin], {}, {});
  expect(result).toMatchObject({ ok: false, nothingGiven: false });
  expect(result.ok ? [] : result.problems).toHaveLength(6);
});

test("nothing given is told apart from something missing", () => {
  expect(readSettings([], {}, {})).toMatchObject({ ok: false, nothingGiven: true });
});

test.each([
  ["http://osaamiskello.heinola.fi", "https://"],
  ["https://osaamiskello.heinola.fi/app", "did you mean https://osaamiskello.heinola.fi?"],
  ["osaamiskello.heinola.fi", "not an address"],
  ["https://localhost", "only this network"],
  ["https://10.0.0.5", "IP address"],
  ["https://town.azurewebsites.net", "azurewebsites.net"],
  ["https://x.ngrok-free.app", "ngrok-free.app"],
])("a tab origin %s is refused: %s", (origin, why) => {
  expect(read({ "tab-origin": origin })).toEqual([expect.stringContaining(why)]);
});

test.each([
  ["client-id", "heinola", "not a GUID"],
  ["app-id", "00000000-0000-0000-0000-000000000000", "empty GUID"],
  ["app-id", exampleSettings.clientId, "an id of its own"],
  ["developer-name", "Mäntyharjun ja Heinolan hyvinvointikuntayhtymä", "Teams shows 32"],
  ["privacy-url", "http://www.heinola.fi", "https://"],
] as const)("--%s %s is refused: %s", (flag, value, why) => {
  expect(read({ [flag]: value })).toEqual([expect.stringContaining(why)]);
});

test("an unknown flag is refused", () => {
  expect(readSettings(["--tenant", "x"], {}, {})).toMatchObject({
    ok: false,
    problems: [expect.stringContaining("--tenant")],
  });
});
