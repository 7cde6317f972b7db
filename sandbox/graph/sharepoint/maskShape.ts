import { toMask } from "../permissions/basePermissions.ts";

/** SP.BasePermissions: both halves are numbers in text. */
export function maskShape(bits: bigint): { High: string; Low: string } {
  const { high, low } = toMask(bits);
  return { High: high, Low: low };
}
