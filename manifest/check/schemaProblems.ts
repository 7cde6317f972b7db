import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const packageFile = createRequire(import.meta.url).resolve("@microsoft/app-manifest/package.json");
const schemaFolder = join(dirname(packageFile), "build", "json-schemas", "teams", "v1.29");
// The schema's patterns are no valid `u` expressions.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);

type Schema = "MicrosoftTeams.schema.json" | "MicrosoftTeams.Localization.schema.json";

/** What Microsoft's own schema of manifest 1.29 says against a file of the package. */
export function schemaProblems(schema: Schema, value: unknown): readonly string[] {
  const validate = ajv.compile(JSON.parse(readFileSync(join(schemaFolder, schema), "utf8")));
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`,
  );
}
