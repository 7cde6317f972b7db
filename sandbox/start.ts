import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { startSandbox } from "./startSandbox.ts";

const { values } = parseArgs({
  options: {
    town: { type: "string", default: "heinola" },
    port: { type: "string", default: "4280" },
    fresh: { type: "boolean", default: false },
    today: { type: "string" },
    db: { type: "string" },
    host: { type: "string", default: "dist/host" },
    app: { type: "string" },
    "app-port": { type: "string", default: "4281" },
    "app-origin": { type: "string" },
    throttling: { type: "boolean", default: false },
  },
});

const sandbox = await startSandbox({
  town: values.town,
  port: Number(values.port),
  fresh: values.fresh,
  throttling: values.throttling,
  db: values.db ?? `.sandbox/${values.town}.sqlite`,
  ...(values.today === undefined ? {} : { today: values.today }),
  ...(existsSync(values.host) ? { host: values.host } : {}),
  ...(values["app-origin"] === undefined ? {} : { appOrigin: values["app-origin"] }),
  ...(values.app === undefined ? {} : { app: { folder: values.app, port: Number(values["app-port"]) } }),
}).catch((error: unknown) => {
  console.error(`The sandbox did not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
console.log(`Sandbox: ${sandbox.origin}`);
if (sandbox.appOrigin !== null) console.log(`App: ${sandbox.appOrigin}`);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    sandbox.close().then(() => process.exit(0));
  });
}
