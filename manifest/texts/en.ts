import type { ManifestTexts } from "./manifestTexts.ts";

export const en: ManifestTexts = {
  shortName: "Osaamiskello",
  fullName: "Osaamiskello – the year clock of competence management",
  shortDescription: "Competence management for a municipality: group discussions and their summaries",
  fullDescription: [
    "Osaamiskello brings a municipality's operating model for competence management into Microsoft Teams.",
    "A group's chair or secretary records its competence discussion: current competence, future needs, working-life and cooperation skills, and the priorities of development. HR sees which discussions have been handed in, compiles the service area's summary and publishes it in the area's Teams channel.",
    "The data stays in the municipality's own SharePoint lists and is read and written with the signed-in person's own rights. The app has no server of its own.",
    "Getting started: the municipality's IT installs the app, consents to it for the organisation and prepares the lists with a command-line tool. If Osaamiskello does not know you, contact your municipality's HR.",
    "Languages: Finnish, Swedish and English.",
  ].join("\n\n"),
  tabName: "Osaamiskello",
};
