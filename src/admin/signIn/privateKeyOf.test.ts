import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { privateKeyOf } from "./privateKeyOf.ts";

const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const key = String(privateKey.export({ type: "pkcs8", format: "pem" })).trim();
const certificate = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----";

test.each([
  ["after the certificate", `${certificate}\n${key}\n`],
  ["before it", `${key}\n${certificate}\n`],
])("the private key is found %s", (_, pem) => {
  expect(privateKeyOf(pem)).toBe(key);
});

test("a file with a certificate alone has none", () => {
  expect(privateKeyOf(certificate)).toBeNull();
});
