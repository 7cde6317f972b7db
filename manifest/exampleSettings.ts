import type { Settings } from "./settings.ts";

/** For looking at a package without a tenant: the addresses are a real town's, the ids invented. */
export const exampleSettings: Settings = {
  tabOrigin: "https://osaamiskello.heinola.fi",
  clientId: "5b0f7a3e-6d1c-4c58-9f0e-2a7b8c9d0e1f",
  teamsAppId: "0c9d8e7f-1a2b-4c3d-8e4f-5a6b7c8d9e0f",
  developerName: "Heinolan kaupunki",
  websiteUrl: "https://www.heinola.fi",
  privacyUrl: "https://www.heinola.fi/tietosuoja",
  termsUrl: "https://www.heinola.fi/kayttoehdot",
};
