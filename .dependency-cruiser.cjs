// Who may import whom. A room may always import itself and lib; src/main.tsx and src/admin/main.ts do the wiring.
// Tests may import any room (they wire what they test) and the sandbox; tests/rules/plantedViolations.test.ts proves each rule.
const rooms = {
  app: ["features", "ui", "i18n", "teams"], // teams: types only, see below
  features: ["usecases", "domain", "ui", "i18n", "files"],
  ui: ["i18n"],
  usecases: ["domain", "store"], // store: types only, see below
  store: ["domain", "graph"],
  admin: ["usecases", "domain", "store", "graph"],
  graph: [],
  teams: [],
  domain: [],
  i18n: [],
  files: [],
  lib: [],
};
const test = "\\.test\\.tsx?$";
const react = "^node_modules/(@types/)?(react|@tanstack|@fluentui|wouter)";
const room = (name) => `^src/${name}/`;

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([from, to]) => ({
      name: `${from}-may-import-only-${[...to, "lib"].join("-")}`,
      severity: "error",
      from: { path: room(from), pathNot: test },
      to: { path: "^src/", pathNot: [from, ...to, "lib"].map(room) },
    })),
    {
      name: "usecases-know-store-by-type-only",
      severity: "error",
      from: { path: room("usecases"), pathNot: test },
      to: { path: room("store"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "app-knows-teams-by-type-only",
      severity: "error",
      from: { path: room("app"), pathNot: test },
      to: { path: room("teams"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "features-do-not-import-each-other",
      severity: "error",
      from: { path: "^src/features/([^/]+)/", pathNot: test },
      to: { path: "^src/features/([^/]+)/", pathNot: "^src/features/$1/" },
    },
    {
      name: "usecases-meet-react-only-in-use-hooks",
      severity: "error",
      from: { path: room("usecases"), pathNot: ["/use[A-Z][^/]*\\.tsx?$", test] },
      to: { path: react },
    },
    {
      name: "react-stays-on-screens",
      severity: "error",
      from: { path: "^src/(store|graph|teams|admin|domain|files|lib)/", pathNot: test },
      to: { path: react },
    },
    {
      name: "domain-has-no-packages-but-zod",
      severity: "error",
      from: { path: room("domain"), pathNot: test },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "^node_modules/zod/" },
    },
    {
      name: "only-graph-knows-the-graph-client",
      severity: "error",
      from: { path: "^src/", pathNot: room("graph") },
      to: { path: "^node_modules/@microsoft/microsoft-graph-client/" },
    },
    {
      name: "only-files-knows-a-file-format",
      severity: "error",
      from: { path: "^src/", pathNot: room("files") },
      to: { path: "^node_modules/(docx|pdfkit|@fontsource)/" },
    },
    {
      name: "only-teams-and-admin-sign-in",
      severity: "error",
      from: { path: "^src/", pathNot: [room("teams"), room("admin")] },
      to: { path: "^node_modules/(@microsoft/teams-js|@azure/msal-)" },
    },
    {
      name: "the-app-has-no-development-packages",
      severity: "error",
      from: { path: "^src/", pathNot: [room("admin"), test] },
      to: { dependencyTypes: ["npm-dev", "core"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "product-never-imports-sandbox-or-tests",
      severity: "error",
      from: { path: "^src/", pathNot: test },
      to: { path: ["^(sandbox|tests|manifest|lint)/", test] },
    },
    {
      name: "sandbox-knows-nothing-of-product",
      severity: "error",
      from: { path: "^sandbox/" },
      to: { path: "^(src|tests|manifest|lint)/" },
    },
    {
      name: "host-and-graph-of-the-sandbox-meet-over-http",
      severity: "error",
      from: { path: "^sandbox/(graph|host)/", pathNot: test },
      to: { path: "^sandbox/(graph|host)/", pathNot: "^sandbox/$1/" },
    },
    {
      // A town may have a script of its own that writes its data; nobody else imports it.
      name: "towns-are-data",
      severity: "error",
      from: { pathNot: "^sandbox/towns/" },
      to: { path: "^sandbox/towns/.*\\.tsx?$" },
    },
    {
      name: "towns-stand-alone",
      severity: "error",
      from: { path: "^sandbox/towns/" },
      to: { path: "^(src|tests|manifest|lint|sandbox)/", pathNot: "^sandbox/towns/" },
    },
    {
      name: "manifest-knows-only-scopes-and-entity-id",
      severity: "error",
      from: { path: "^manifest/" },
      to: { path: "^(src|sandbox)/", pathNot: "^src/(graph/scopes|teams/entityId)\\.ts$" },
    },
    {
      name: "rooms-are-imported-by-name",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/[^/]+/", pathNot: "^src/$1/", dependencyTypesNot: ["aliased-subpath-import"] },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|node_modules/.*/node_modules)/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types"],
    },
  },
};
