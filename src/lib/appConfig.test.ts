import { expect, test } from "vitest";
import { readAppConfig, withAppConfig } from "./appConfig.ts";

const config = {
  tenantId: "t",
  clientId: "c",
  teamsAppId: "a",
  siteId: "heinola.sharepoint.com,1,2",
  lists: { Model: "guid" },
};
const page = (json: string) =>
  `<head><script type="application/json" id="osaamiskello-config">${json}</script></head><script src="/x.js"></script>`;

test("what is written into the page is what the app reads", () => {
  const html = withAppConfig(page("null"), { ...config, today: "2027-02-10" });
  const json = html?.match(/osaamiskello-config">(.*?)<\/script>/)?.[1];
  expect(readAppConfig(json)).toEqual({ ...config, today: "2027-02-10" });
  expect(html).toContain('<script src="/x.js"></script>');
});

test("writing again replaces the configuration", () => {
  const once = withAppConfig(page("null"), config);
  expect(withAppConfig(once ?? "", config)).toBe(once);
});

test("a value cannot end the script element, and dollar signs stay what they are", () => {
  const tabOrigin = "https://x</script><script>alert(1)</script>$&";
  const html = withAppConfig(page("null"), { ...config, tabOrigin });
  expect(html?.match(/<script/g)).toHaveLength(2);
  expect(readAppConfig(html?.match(/osaamiskello-config">(.*?)<\/script>/)?.[1])?.tabOrigin).toBe(tabOrigin);
});

test.each([
  ["null"],
  ["{"],
  [""],
  [null],
  [JSON.stringify({ ...config, siteId: "" })],
  [JSON.stringify({ ...config, today: "10.2.2027" })],
])("%s is not a configuration", (text) => {
  expect(readAppConfig(text)).toBeNull();
});

test("a page without the data block is left alone", () => {
  expect(withAppConfig("<html></html>", config)).toBeNull();
});
