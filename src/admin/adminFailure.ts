import type { OrganisationProblem } from "#domain/organisation/organisationProblem.ts";
import type { GraphFailure } from "#graph/graphFailure.ts";
import { fail, type Result } from "#lib/result.ts";
import type { FileProblem } from "./organisation/fileProblem.ts";
import type { SharePointFailure } from "./sharepoint/sharePointFailure.ts";

/** Why a command stopped. Each is told in the administrator's language with what to do. */
export type AdminFailure =
  | SharePointFailure
  | ({ readonly service: "graph"; readonly call: string } & GraphFailure)
  | { readonly service: "signIn"; readonly reason: "fileUnreadable"; readonly detail: string }
  | {
      readonly service: "admin";
      readonly reason: "notSiteAdmin";
      readonly site: string;
      readonly user: string;
    }
  | { readonly service: "admin"; readonly reason: "siteNotFound"; readonly site: string }
  | {
      readonly service: "admin";
      readonly reason: "probeFailed";
      readonly probe: string;
      readonly detail: string;
    }
  | {
      readonly service: "admin";
      readonly reason: "busy";
      readonly command: string;
      readonly holder: string;
      readonly until: string;
    }
  | { readonly service: "admin"; readonly reason: "notSetUp"; readonly missing: string }
  | { readonly service: "admin"; readonly reason: "noModel" }
  | { readonly service: "admin"; readonly reason: "noOrganisation" }
  | { readonly service: "admin"; readonly reason: "unreadable"; readonly list: string; readonly key: string }
  | { readonly service: "admin"; readonly reason: "tooLong"; readonly key: string; readonly length: number }
  | { readonly service: "admin"; readonly reason: "fileMissing"; readonly file: string }
  | { readonly service: "admin"; readonly reason: "folderExists"; readonly folder: string }
  | { readonly service: "admin"; readonly reason: "noSuchPerson"; readonly person: string }
  | {
      readonly service: "admin";
      readonly reason: "manyEnded";
      readonly ended: number;
      readonly present: number;
    }
  | { readonly service: "admin"; readonly reason: "yearlessFolder"; readonly folder: string }
  | {
      readonly service: "admin";
      readonly reason: "badJson";
      readonly file: string;
      readonly issues: readonly string[];
    }
  | { readonly service: "admin"; readonly reason: "noDataBlock"; readonly file: string }
  | {
      readonly service: "admin";
      readonly reason: "badOrganisation";
      readonly fileProblems: readonly FileProblem[];
      readonly problems: readonly OrganisationProblem[];
    }
  | {
      readonly service: "admin";
      readonly reason: "noSuchTemplate";
      readonly kind: string;
      readonly template: string;
    }
  | {
      readonly service: "admin";
      readonly reason: "columnType";
      readonly list: string;
      readonly column: string;
    };

/** A call to Graph as part of a command: its failure carries which call it was. */
export async function viaGraph<T>(
  call: string,
  answer: Promise<Result<T, GraphFailure>>,
): Promise<Result<T, AdminFailure>> {
  const result = await answer;
  return result.ok ? result : fail({ service: "graph", call, ...result.failure });
}
