/** SPBasePermissions: https://learn.microsoft.com/openspecs/sharepoint_protocols/ms-wssfo3 (rights mask). */
const bit = (n: number) => 1n << BigInt(n - 1);

export const right = {
  viewListItems: bit(1),
  addListItems: bit(2),
  editListItems: bit(3),
  deleteListItems: bit(4),
  openItems: bit(6),
  viewVersions: bit(7),
  overrideListBehaviors: bit(9),
  manageLists: bit(12),
  open: bit(17),
  viewPages: bit(18),
  createGroups: bit(25),
  managePermissions: bit(26),
  browseUserInfo: bit(28),
  manageWeb: bit(31),
  enumeratePermissions: bit(63),
} as const;

export type Mask = { high: string; low: string };

export function toBits(mask: Mask): bigint {
  return (BigInt(mask.high) << 32n) | BigInt(mask.low);
}

export function toMask(bits: bigint): Mask {
  return { high: String(bits >> 32n), low: String(bits & 0xffffffffn) };
}

/** Full Control as SharePoint stores it: every defined right. */
export const fullControlBits = toBits({ high: "2147483647", low: "4294967295" });
export const limitedAccessId = 1073741825;
export const webOnlyLimitedAccessId = 1073741833;
/** The levels that SharePoint gives by itself on the way to something deeper, and nobody else can. */
export const automaticRoleIds: readonly number[] = [limitedAccessId, webOnlyLimitedAccessId];
export const fullControlId = 1073741829;
