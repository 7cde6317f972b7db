import { readFile } from "node:fs/promises";
import type { AcquireToken } from "#lib/acquireToken.ts";
import { fail, ok, type Result } from "#lib/result.ts";
import type { AdminFailure } from "../adminFailure.ts";
import type { AdminIo } from "../adminIo.ts";
import type { AdminOptions } from "../adminOptions.ts";
import { privateKeyOf } from "./privateKeyOf.ts";
import { sandboxSignIn } from "./sandboxSignIn.ts";

/** Whoever signs the administrator in, as chosen on the command line. Nobody is asked anything yet. */
export async function signIn(
  options: AdminOptions,
  io: AdminIo,
): Promise<Result<AcquireToken, AdminFailure>> {
  const { signIn: choice } = options;
  if (choice.kind === "sandbox") return ok(sandboxSignIn(choice.origin, choice.persona, io.fetch));
  // Loaded only where somebody really signs in: the sandbox and the tests never need it.
  const { browserSignIn, certificateSignIn, deviceCodeSignIn } = await import("./msalSignIn.ts");
  if (choice.kind === "browser") return ok(browserSignIn(options, io.openBrowser));
  if (choice.kind === "deviceCode") return ok(deviceCodeSignIn(options, io.print));
  const pem = await readPem(choice.pemFile);
  const privateKey = pem && privateKeyOf(pem);
  if (!pem || !privateKey)
    return fail({ service: "signIn", reason: "fileUnreadable", detail: choice.pemFile });
  return ok(certificateSignIn(options, { certificate: pem, privateKey }));
}

async function readPem(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return null; // told by the caller with the file's name
  }
}
