import type { TeamsManifestV1D29 } from "@microsoft/app-manifest";
import { strFromU8, unzipSync } from "fflate";
import { domainProblem } from "../domainProblem.ts";
import { colorIconProblems, outlineIconProblems } from "./iconProblems.ts";
import { schemaProblems } from "./schemaProblems.ts";

type Manifest = TeamsManifestV1D29.TeamsManifestV1D29;
type LanguageFile = Readonly<Record<string, string>>;

/** Everything that would make Teams, or a careful administrator, refuse the package; none for a good one. */
export function packageProblems(zip: Uint8Array): readonly string[] {
  const files = unzipSync(zip);
  const parsed = files["manifest.json"] ? parse(files["manifest.json"]) : undefined;
  if (parsed === undefined) return ["manifest.json is missing or not JSON"];
  const schema = schemaProblems("MicrosoftTeams.schema.json", parsed).map(
    (problem) => `manifest.json ${problem}`,
  );
  if (schema.length > 0) return schema;
  const manifest = parsed as Manifest;
  return [
    ...contentProblems(manifest, Object.keys(files)),
    ...textProblems(manifest),
    ...addressProblems(manifest),
    ...languageProblems(manifest, files),
    ...colorIconProblems(files[manifest.icons.color] ?? new Uint8Array()),
    ...outlineIconProblems(files[manifest.icons.outline] ?? new Uint8Array()),
  ];
}

function contentProblems(manifest: Manifest, names: readonly string[]): readonly string[] {
  const wanted = [
    "manifest.json",
    manifest.icons.color,
    manifest.icons.outline,
    ...languagesOf(manifest).map((l) => l.file),
  ];
  return [
    ...names.filter((name) => !wanted.includes(name)).map((name) => `${name} does not belong in the package`),
    ...wanted.filter((name) => !names.includes(name)).map((name) => `${name} is missing from the package`),
  ];
}

function textProblems({
  name,
  description,
  version,
  webApplicationInfo,
  staticTabs,
}: Manifest): readonly string[] {
  const words = description.full.split(/\s+/).length;
  const shown = [name.short, name.full ?? ""].join(" ");
  const firstTeams = description.full.search(/\bTeams/);
  return [
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`version ${version} is not of the form 1.2.3`]),
    ...(words > 500 ? [`description.full has ${words} words; 500 are allowed`] : []),
    ...(/\b(Teams|Microsoft|SharePoint|Office|Outlook)\b/i.test(shown)
      ? ["name has a Microsoft product in it"]
      : []),
    ...(firstTeams >= 0 && !description.full.slice(0, firstTeams).endsWith("Microsoft ")
      ? ["description.full has to say Microsoft Teams the first time"]
      : []),
    ...(webApplicationInfo ? [] : ["webApplicationInfo is missing; administrators could not consent"]),
    ...((staticTabs ?? []).length > 0 ? [] : ["there is no tab"]),
  ];
}

function addressProblems(manifest: Manifest): readonly string[] {
  const { developer, staticTabs, configurableTabs, validDomains, webApplicationInfo } = manifest;
  const pages = [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl];
  const tabs = [
    ...(staticTabs ?? []).flatMap(({ contentUrl }) => contentUrl ?? []),
    ...(configurableTabs ?? []).map(({ configurationUrl }) => configurationUrl),
  ];
  const redirects = (webApplicationInfo?.nestedAppAuthInfo ?? []).map(({ redirectUri }) => redirectUri);
  const domains = validDomains ?? [];
  return [
    ...[...pages, ...tabs].filter((url) => !url.startsWith("https://")).map((url) => `${url} is not https`),
    ...domains.flatMap((domain) => domainProblem(domain) ?? []).map((problem) => `validDomains ${problem}`),
    ...tabs
      .filter((url) => !domains.includes(new URL(url).host))
      .map((url) => `${url} is not covered by validDomains`),
    ...redirects
      .filter((redirect) => !domains.some((domain) => redirect === `brk-multihub://${domain}`))
      .map((redirect) => `redirect ${redirect} is not the tab's origin`),
  ];
}

function languageProblems(
  manifest: Manifest,
  files: Readonly<Record<string, Uint8Array>>,
): readonly string[] {
  const wanted = new Set([
    "name.short",
    "name.full",
    "description.short",
    "description.full",
    ...(manifest.staticTabs ?? []).map((_, at) => `staticTabs[${at}].name`),
  ]);
  return languagesOf(manifest).flatMap(({ file }) => {
    const bytes = files[file];
    const parsed = bytes ? parse(bytes) : undefined;
    if (parsed === undefined) return [`${file} is missing or not JSON`];
    const schema = schemaProblems("MicrosoftTeams.Localization.schema.json", parsed);
    if (schema.length > 0) return schema.map((problem) => `${file} ${problem}`);
    const texts = parsed as LanguageFile;
    const untranslated = [...wanted].filter((key) => !texts[key]).map((key) => `${file} has no ${key}`);
    const full = texts["description.full"] ?? "";
    return full.split(/\s+/).length > 500 ? [...untranslated, `${file} has over 500 words`] : untranslated;
  });
}

function languagesOf(manifest: Manifest): readonly { languageTag: string; file: string }[] {
  return manifest.localizationInfo?.additionalLanguages ?? [];
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return undefined; // not JSON: the caller names the file
  }
}
