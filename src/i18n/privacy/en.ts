import type { texts as fi, PrivacyFacts, PrivacySection } from "./fi.ts";

export const texts = {
  title: "What is stored, and who reads it",
  home: "Home",
  intro:
    "Osaamiskello has no server of its own. Everything is stored in your municipality's own Microsoft 365, and the municipality is the controller. Rights to read are given in SharePoint and do not depend on what the app shows.",
  accessibility: {
    title: "Accessibility",
    aim: "Osaamiskello is developed so that it can be used by keyboard, with a screen reader, enlarged and on a phone. It aims at level AA of WCAG 2.2.",
    statement: "Read the municipality's accessibility statement",
    none: "There is no link to the municipality's accessibility statement yet. Ask HR for it.",
    feedback:
      "If something does not work for you, tell HR, or write to the address in the statement. The municipality answers within 14 days.",
    supervision: "If you get no answer, or are not content with it, you can report the matter to Traficom.",
    supervisor: "webaccessibility.fi",
    supervisorUrl: "https://www.webaccessibility.fi",
    ofHr: "Address of the statement",
    url: "Web address of the municipality's accessibility statement",
    urlHint: "A page that everybody can open. It begins with https://. Empty takes the link away.",
    needUrl: "Write an address that begins with https://, or leave the field empty.",
    save: "Save the address",
    saving: "Saving",
    saved: "The address of the statement has been saved.",
  },
  sections: ({ talkCycles, documentYears, counts, means }: PrivacyFacts): readonly PrivacySection[] => [
    {
      id: "talks",
      ofTalks: true,
      title: "Who reads a development discussion",
      paragraphs: [
        "Each of you writes in your own half and reads the other's as it is saved. Neither can change the other's words.",
      ],
      rows: [
        ["You and your supervisor", "Both halves, the levels agreed on, and goals."],
        [
          "A new supervisor",
          "Your goals, since they go on. No earlier discussions, unless you share text of them yourself. The former supervisor reads nothing any more.",
        ],
        [
          "The supervisor's deputy",
          "Their own discussion with you, and your goals, for as long as they act. Not what you and your supervisor write.",
        ],
        [
          "HR",
          "Neither discussions nor goals. HR sees whether the discussion has been held, and on what day.",
        ],
        [
          "Your supervisor's supervisor and the leading group",
          "Counts: how many discussions have been held. No names and no texts.",
        ],
        ["Colleagues and other supervisors", "Nothing, not even a title."],
        [
          "Administrators of the system",
          "An administrator technically can open everything that is in SharePoint. Reading discussions is none of their duties, and the site of the discussions has named administrators alone.",
        ],
        [
          "The calculation job",
          "An automatic job that reads the levels agreed on, once a period. It reads no texts.",
        ],
      ],
    },
    {
      id: "leaves",
      ofTalks: true,
      title: "What leaves the discussions",
      paragraphs: ["This alone. Everything else stays between you two."],
      rows: [
        [
          "That it was held, and when",
          "The supervisor marks the discussion as held. HR sees to it that everybody has theirs.",
        ],
        [
          "Training needs",
          "The supervisor writes needs in general words and in nobody's name. HR and the leading group above read them.",
        ],
        [
          "Sums of levels of competence",
          `By service area and for the whole town. Counts are told of at least ${counts} people, and levels in three bands of at least ${means}. A figure is also left out when it could be worked out from others.`,
        ],
        [
          "What sums are computed from",
          "The calculation job keeps the levels agreed on by person, in a list that IT alone can open, for as long as figures computed from them are shown. Without them, new figures could tell a single person's level. So we do not promise that levels are anonymous: we promise that they are shown of nobody by themselves.",
        ],
      ],
    },
    {
      id: "other",
      ofTalks: false,
      title: "What else there is about you",
      paragraphs: [],
      rows: [
        ["Name, title, unit and supervisor", "All staff. They come from the municipality's staff data."],
        ["Your training record", "You, your supervisor and HR."],
        ["Trainings that you have told of yourself", "You, your supervisor and HR."],
        ["Your notes for your group's discussion", "The members of your group, with your name."],
        [
          "Your group's discussion",
          "Its members, and once handed in the leads above and HR. The form asks its writers to name nobody.",
        ],
        ["Deputies", "HR. Others see only who acts today. Nobody is asked why somebody is away."],
      ],
    },
    {
      id: "howLong",
      ofTalks: false,
      title: "How long",
      paragraphs: [
        "When the time is over, IT deletes for good: the document, its versions and what lies in the recycle bin. A log of the deletion stays, with counts but no names and no content. Where the municipality has a duty to retain that keeps something from being deleted, IT is told and it is not got round.",
      ],
      rows: [
        [
          "Development discussions",
          `The cycle under way and ${talkCycles} before it. Goals go along for as long as you are employed.`,
        ],
        ["Other documents", `This year and ${documentYears} before it.`],
        ["Confirmed plans", "For good. They name nobody."],
        [
          "When you leave the municipality",
          "Nobody reads your discussions any more. They, your goals and last of all your name go by the same times.",
        ],
      ],
    },
    {
      id: "device",
      ofTalks: false,
      title: "On your own device",
      paragraphs: [
        "Text that could not be saved yet waits on your device and goes once it is saved. Text of a development discussion stays on the device only where Teams empties its storage when you sign out; otherwise it is in the open app alone. Nothing stays on a device that is marked as shared.",
      ],
      rows: [],
    },
    {
      id: "rights",
      ofTalks: false,
      title: "Your rights",
      paragraphs: [
        "You see your own discussions, goals and training record in the app. You also get everything that is stored about you as files that you can read: ask HR or the municipality's data protection officer, and IT collects them.",
        "You correct a mistake in your own half yourself. Of your supervisor's half you ask the supervisor, and you can write a remark of your own. You can also ask that your discussions be deleted, or their use restricted: the municipality judges whether it has a duty to keep them.",
        "If you think that your data is used wrongly, turn to the municipality's data protection officer. You can also complain to the Data Protection Ombudsman.",
      ],
      rows: [],
    },
  ],
} satisfies typeof fi;
