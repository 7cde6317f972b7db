/** What the small town's team discussed, as `import-discussions` reads it from a file. */
export const smallDiscussion = {
  groupId: "tiimi-a",
  heldOn: "2027-02-01",
  participants: 3,
  answers: { "own.current": "Osaamme jo paljon." },
  needs: [
    {
      themeId: "current",
      perspectiveId: "own",
      competenceId: "digi",
      competenceText: "",
      description: "Uudet välineet",
      methodId: "courses",
      targetGroup: "Kaikki",
      urgencyId: "thisYear",
    },
  ],
  actions: [{ what: "Kurssi", who: "Venla", byWhen: null }],
  handedIn: true,
};
