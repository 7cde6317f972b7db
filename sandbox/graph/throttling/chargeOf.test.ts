import { expect, test } from "vitest";
import { chargeOf } from "./chargeOf.ts";

const list = "/v1.0/sites/h,1,2/lists/abc";
const rest = "/sites/work/_api/web/lists(guid'abc')";

test.each([
  ["GET", `${list}/items/3?$expand=fields`, 1],
  ["GET", `${list}/items/3/fields`, 1],
  ["GET", list, 1],
  ["GET", "/v1.0/sites/town.sharepoint.com:/sites/work", 1],
  ["GET", `${list}/items/3/versions/2.0`, 1],
  ["GET", `${rest}/items(3)`, 1],
  ["GET", "/sites/work/_api/web/currentuser", 1],
  ["GET", `${list}/items?$top=5000`, 2],
  ["GET", "/v1.0/sites/h,1,2/lists", 2],
  ["GET", `${list}/items/3/versions`, 2],
  ["GET", `${rest}/items?$filter=Id eq 1`, 2],
  ["GET", "/sites/work/_api/web/sitegroups(4)/users", 2],
  ["POST", `${list}/items`, 2],
  ["PATCH", `${list}/items/3/fields`, 2],
  ["DELETE", `${list}/items/3`, 2],
  ["POST", `${rest}/AddValidateUpdateItemUsingPath`, 2],
  ["POST", "/sites/work/_api/web/ensureuser", 2],
  ["GET", `${rest}/items(3)/roleassignments?$expand=Member`, 5],
  ["DELETE", `${rest}/items(3)/roleassignments/getbyprincipalid(3)`, 5],
  ["POST", `${rest}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`, 5],
  ["GET", `${rest}?$expand=RoleAssignments/Member`, 5],
  ["GET", `${rest}?%24expand=RoleAssignments`, 5],
])("%s %s is charged %i units", (method, url, units) => {
  expect(chargeOf(method, url)).toEqual({ kind: "sharepoint", units });
});

test("a list that is called permissions is no permission", () => {
  expect(chargeOf("GET", "/v1.0/sites/h,1,2/lists/mypermissions/items/1")).toEqual({
    kind: "sharepoint",
    units: 1,
  });
});

test("posting to a channel and answering there count for the channel, reading does not", () => {
  const messages = "/v1.0/teams/t/channels/19:a@thread.tacv2/messages";
  expect(chargeOf("POST", messages)).toEqual({ kind: "post", channel: "19:a@thread.tacv2" });
  expect(chargeOf("POST", `${messages}/1/replies`)).toEqual({ kind: "post", channel: "19:a@thread.tacv2" });
  expect(chargeOf("GET", messages)).toBeNull();
});

test.each([
  ["POST", "/v1.0/$batch"],
  ["GET", "/v1.0/me"],
  ["GET", "/v1.0/users?$top=2"],
])("%s %s is not SharePoint's", (method, url) => {
  expect(chargeOf(method, url)).toBeNull();
});
