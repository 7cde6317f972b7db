import type { TalkModel } from "#domain/model/talkModel.ts";

const fi = (text: string) => ({ fi: text });
const level = (n: number) => ({ level: n, name: fi(`Taso ${n}`), description: null });

/** The least that development discussions need: one theme to write about, and levels. */
export const smallTalkModel: TalkModel = {
  templates: [
    {
      id: "kehityskeskustelu",
      version: 1,
      name: fi("Kehityskeskustelu"),
      introduction: null,
      instructionsUrl: null,
      themes: [
        {
          id: "levels",
          name: fi("Osaamiset"),
          guidance: null,
          hint: null,
          audience: "everyone",
          subThemes: [{ id: "common", name: fi("Yhteiset"), guidance: null, kind: "levels", by: "both" }],
        },
      ],
    },
  ],
  scale: [1, 2, 3, 4, 5].map(level),
  heldBy: "03-31",
  thresholds: { counts: 5, means: 10, changed: 5 },
  retention: { talkCycles: 2, documentYears: 5 },
};
