import { plural } from "../plural.ts";
import type { texts as fi } from "./fi.ts";

export const texts = {
  home: "Home",
  title: (year) => `Needs from discussions ${year}`,
  lead: "Needs from development discussions and from group discussions side by side. Supervisors have written those of development discussions in general words, and nothing shows whose discussion they came from.",
  forHr: { title: "This page is for HR", help: "HR uses it when the centralised training plan is made." },
  none: {
    title: (year) => `There are no needs of ${year} yet`,
    help: "Needs come here as supervisors write them down and groups hand in their discussions.",
  },
  area: "Service area",
  everyArea: "The whole town",
  talks: "Development discussions",
  groups: "Group discussions",
  pair: (talks, groups) => `${talks} / ${groups}`,
  unnamed: "The competence is not named",
  competences: {
    title: "By competence",
    help: "The first number is from development discussions, the second from group discussions.",
    more: (count) => `Show all (${count})`,
  },
  years: {
    title: "By year",
    caption: "Needs by competence and year: development discussions / group discussions",
    competence: "Competence",
    total: "Total",
  },
  shares: {
    title: "Ways of learning 70-20-10",
    help: "Share of the needs for which a way was chosen.",
    names: {
      s70: "70 Learning at work",
      s20: "20 Learning from others",
      s10: "10 Training",
    },
    none: "No way has been chosen for any need yet.",
  },
  areas: { title: "By service area" },
  words: {
    title: "In the supervisors’ words",
    help: "This is how supervisors have described the needs from development discussions.",
    count: (count) => `${count} ${plural("en", count, { one: "need", other: "needs" })}`,
  },
  more: {
    title: "Where the needs lead",
    plan: (planYear) => `Centralised training plan ${planYear}`,
    completion: "Development discussions held",
    levels: "Assessed levels",
    year: (year) => `Needs ${year}`,
  },
} satisfies typeof fi;
