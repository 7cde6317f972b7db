import type { TeamsManifestV1D29 } from "@microsoft/app-manifest";
import { baseScopes } from "../src/graph/scopes.ts";
import { entityId } from "../src/teams/entityId.ts";
import type { Settings } from "./settings.ts";
import { en } from "./texts/en.ts";
import { fi } from "./texts/fi.ts";
import type { ManifestTexts } from "./texts/manifestTexts.ts";
import { sv } from "./texts/sv.ts";

/** The colour of the icon's ground, too. */
const accentColor = "#0F5C66";

/** As the schema wants it written; src/teams declares the same capability to MSAL. */
const handlesClaimsChallenges = '{"access_token":{"xms_cc":{"values":["CP1"]}}}';

/** The languages besides Finnish, whose texts stand in the manifest itself. */
const additionalLanguages: Readonly<Record<string, ManifestTexts>> = { sv, en };

/** Every file of the package but the icons, by name. */
export function manifestFiles(settings: Settings, version: string): Readonly<Record<string, object>> {
  const languageFiles = Object.entries(additionalLanguages).map(([tag, texts]) => [
    `${tag}.json`,
    languageFile(texts),
  ]);
  return { "manifest.json": manifest(settings, version), ...Object.fromEntries(languageFiles) };
}

function manifest(settings: Settings, version: string): TeamsManifestV1D29.TeamsManifestV1D29 {
  const host = new URL(settings.tabOrigin).host;
  return {
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json",
    manifestVersion: "1.29",
    version,
    id: settings.teamsAppId,
    developer: {
      name: settings.developerName,
      websiteUrl: settings.websiteUrl,
      privacyUrl: settings.privacyUrl,
      termsOfUseUrl: settings.termsUrl,
    },
    localizationInfo: {
      defaultLanguageTag: "fi",
      additionalLanguages: Object.keys(additionalLanguages).map((languageTag) => ({
        languageTag,
        file: `${languageTag}.json`,
      })),
    },
    name: { short: fi.shortName, full: fi.fullName },
    description: { short: fi.shortDescription, full: fi.fullDescription },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor,
    staticTabs: [{ entityId, name: fi.tabName, contentUrl: `${settings.tabOrigin}/`, scopes: ["personal"] }],
    configurableTabs: [
      {
        configurationUrl: `${settings.tabOrigin}/`,
        canUpdateConfiguration: true, // which unit or group it shows
        scopes: ["team"],
        context: ["channelTab"],
      },
    ],
    defaultInstallScope: "personal",
    defaultGroupCapability: { team: "tab" },
    showLoadingIndicator: true,
    validDomains: [host],
    webApplicationInfo: {
      id: settings.clientId,
      // Teams fetches the first token while the tab loads, if scopes and claims are those that the app asks for.
      nestedAppAuthInfo: [
        { redirectUri: `brk-multihub://${host}`, scopes: [...baseScopes], claims: handlesClaimsChallenges },
      ],
    },
  };
}

function languageFile(texts: ManifestTexts): object {
  return {
    $schema:
      "https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json",
    "name.short": texts.shortName,
    "name.full": texts.fullName,
    "description.short": texts.shortDescription,
    "description.full": texts.fullDescription,
    "staticTabs[0].name": texts.tabName,
  };
}
