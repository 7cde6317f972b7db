import { deflateSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { buildPackage } from "./buildPackage.ts";
import { packageProblems } from "./check/packageProblems.ts";
import { exampleSettings } from "./exampleSettings.ts";

type Files = Record<string, Uint8Array>;
const good: Files = unzipSync(buildPackage(exampleSettings));

/** Problems of the good package after one change. */
function after(change: (files: Files) => void): readonly string[] {
  const files = { ...good };
  change(files);
  return packageProblems(zipSync(files));
}

function edited(name: string, change: (value: Record<string, unknown>) => void): (files: Files) => void {
  return (files) => {
    const value = JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
    change(value);
    files[name] = strToU8(JSON.stringify(value));
  };
}

test("the package has the manifest, its languages and two icons, and nothing to object to", () => {
  expect(Object.keys(good).sort()).toEqual([
    "color.png",
    "en.json",
    "manifest.json",
    "outline.png",
    "sv.json",
  ]);
  expect(packageProblems(buildPackage(exampleSettings))).toEqual([]);
});

test("the settings of the municipality stand in the manifest", () => {
  const manifest = JSON.parse(strFromU8(good["manifest.json"] ?? new Uint8Array()));
  expect(manifest).toMatchObject({
    id: exampleSettings.teamsAppId,
    developer: { name: "Heinolan kaupunki", privacyUrl: exampleSettings.privacyUrl },
    staticTabs: [
      { entityId: "osaamiskello", contentUrl: "https://osaamiskello.heinola.fi/", scopes: ["personal"] },
    ],
    configurableTabs: [{ configurationUrl: "https://osaamiskello.heinola.fi/", scopes: ["team"] }],
    validDomains: ["osaamiskello.heinola.fi"],
    webApplicationInfo: {
      id: exampleSettings.clientId,
      nestedAppAuthInfo: [
        {
          redirectUri: "brk-multihub://osaamiskello.heinola.fi",
          scopes: ["User.Read", "Sites.ReadWrite.All"],
        },
      ],
    },
  });
});

test("two builds of the same settings are the same bytes", () => {
  expect(buildPackage(exampleSettings)).toEqual(buildPackage(exampleSettings));
});

test.each<[string, (files: Files) => void, string]>([
  ["a stray file", (files) => (files["notes.txt"] = strToU8("x")), "notes.txt does not belong"],
  ["no Swedish", (files) => delete files["sv.json"], "sv.json is missing"],
  ["no manifest", (files) => delete files["manifest.json"], "manifest.json is missing"],
  [
    "a text left untranslated",
    edited("sv.json", (texts) => delete texts["staticTabs[0].name"]),
    "sv.json has no staticTabs[0].name",
  ],
  [
    "a name too long in English",
    edited("en.json", (texts) => (texts["name.short"] = "x".repeat(31))),
    "en.json /name.short",
  ],
  [
    "a name too long",
    edited("manifest.json", (m) => (m.name = { short: "x".repeat(31), full: "x" })),
    "/name/short",
  ],
  [
    "a product of Microsoft in the name",
    edited("manifest.json", (m) => (m.name = { short: "Kello Teamsiin", full: "Teams kello" })),
    "Microsoft product",
  ],
  [
    "Teams without Microsoft",
    edited("manifest.json", (m) => (m.description = { short: "x", full: "For Teams." })),
    "Microsoft Teams the first time",
  ],
  [
    "a scope of old spelling",
    edited("manifest.json", (m) => (m.staticTabs = [{ entityId: "a", scopes: ["groupchat"] }])),
    "/staticTabs/0/scopes/0",
  ],
  [
    "a domain of somebody else",
    edited("manifest.json", (m) => (m.validDomains = ["osaamiskello.heinola.fi", "x.ngrok.app"])),
    "under ngrok.app",
  ],
  [
    "a tab outside the domains",
    edited("manifest.json", (m) => (m.validDomains = ["www.heinola.fi"])),
    "not covered by validDomains",
  ],
  [
    "nothing to consent to",
    edited("manifest.json", (m) => delete m.webApplicationInfo),
    "webApplicationInfo is missing",
  ],
  ["a version that is no version", edited("manifest.json", (m) => (m.version = "1")), "version 1"],
  [
    "icons the wrong way round",
    (files) => Object.assign(files, { "color.png": good["outline.png"], "outline.png": good["color.png"] }),
    "color.png is 32 x 32",
  ],
  [
    "an icon that is no picture",
    (files) => (files["color.png"] = strToU8("GIF89a")),
    "color.png is not a PNG",
  ],
  [
    "a see-through colour icon",
    (files) => (files["color.png"] = png(192, () => [15, 92, 102, 128])),
    "color.png is see-through",
  ],
  [
    "a colour icon drawn to its edge",
    (files) => (files["color.png"] = png(192, (x) => [x < 40 ? 0 : 200, 0, 0, 255])),
    "outside the middle",
  ],
  [
    "an outline in grey",
    (files) => (files["outline.png"] = png(32, (x) => [128, 128, 128, x < 9 ? 255 : 0])),
    "a colour other than white",
  ],
  [
    "an outline without ground",
    (files) => (files["outline.png"] = png(32, () => [255, 255, 255, 255])),
    "no see-through ground",
  ],
])("%s is found", (_name, change, problem) => {
  expect(after(change)).toContainEqual(expect.stringContaining(problem));
});

/** A picture as simple as PNG allows: no filters; checksums left empty, since nothing here reads them. */
function png(size: number, pixel: (x: number, y: number) => readonly number[]): Uint8Array {
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) => pixel(x, y)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
}
