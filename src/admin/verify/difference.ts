/** What verify found to differ from the permission table, as closed codes with where it is. */
export type Difference =
  | { readonly code: "listMissing"; readonly list: string }
  | { readonly code: "columnWrong"; readonly list: string; readonly column: string }
  | { readonly code: "settingWrong"; readonly name: string; readonly setting: string }
  | { readonly code: "levelWrong"; readonly level: string }
  | { readonly code: "adminExtra"; readonly site: string; readonly login: string }
  | { readonly code: "inherits"; readonly name: string }
  | {
      readonly code: "grantExtra";
      readonly name: string;
      readonly principal: string;
      readonly level: string;
    }
  | {
      readonly code: "grantMissing";
      readonly name: string;
      readonly principal: string;
      readonly level: string;
    }
  | { readonly code: "foreignList"; readonly site: string; readonly title: string }
  | { readonly code: "groupMissing"; readonly title: string }
  | { readonly code: "groupOpen"; readonly title: string }
  | { readonly code: "groupOwner"; readonly title: string; readonly owner: string }
  | { readonly code: "sharingLink"; readonly title: string }
  | { readonly code: "memberExtra"; readonly title: string; readonly login: string }
  | { readonly code: "memberMissing"; readonly title: string; readonly login: string }
  | { readonly code: "folderMissing"; readonly name: string }
  | { readonly code: "folderUnknown"; readonly name: string }
  | { readonly code: "documentOutside"; readonly list: string; readonly key: string }
  | { readonly code: "ownPermissions"; readonly name: string }
  | { readonly code: "wrongIdentity"; readonly name: string; readonly column: string; readonly value: string }
  | { readonly code: "documentMissing"; readonly key: string }
  | { readonly code: "documentTwice"; readonly key: string };
